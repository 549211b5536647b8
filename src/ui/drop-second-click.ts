/** As long as a second click can follow a first to make a double click, in milliseconds. */
const DOUBLE_CLICK = 500

/**
 * Lets the second click of a double click go nowhere. For what goes from under the pointer at the first one: the second
 * would act on whatever was behind it.
 */
export function dropSecondClick(): void {
  for (const type of ['mousedown', 'click'] as const) {
    addEventListener(type, drop, true)
    setTimeout(() => removeEventListener(type, drop, true), DOUBLE_CLICK)
  }
}

function drop(event: MouseEvent): void {
  if (event.detail < 2) return
  event.preventDefault()
  event.stopImmediatePropagation()
}
