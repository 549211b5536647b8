/** What is typed into the form of an import before it is sent. */
export type TypedImport = { name: string; publicKey: string }

const DIALOG = '[role=dialog]'
const VERDICT = `${DIALOG} :is([role=alert], [aria-invalid=true])`

/** Fills the form of an import on the page in a frame, sends it, and answers what the form says of it then. */
export async function sendImport(
  page: Window,
  { name, publicKey }: TypedImport,
): Promise<HTMLElement> {
  const { document } = page
  const form = await appeared<HTMLFormElement>(document, `${DIALOG} form`)
  const key = await appeared<HTMLTextAreaElement>(form, 'textarea')
  type(key, publicKey)
  type(await appeared<HTMLInputElement>(form, 'input[aria-required]'), name)
  form.requestSubmit()
  return appeared<HTMLElement>(document, VERDICT)
}

/** The first element that fits, as soon as there is one. */
function appeared<T extends Element>(within: Document | Element, selector: string): Promise<T> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(look)
    function look() {
      const found = within.querySelector<T>(selector)
      if (!found) return
      observer.disconnect()
      resolve(found)
    }
    observer.observe(within, { childList: true, subtree: true, attributes: true })
    look()
  })
}

// React hears of a value only when it was not set through the property that it watches itself.
function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/**
 * Shows a part of a dialog that lies below what can be seen of it. Within the dialog: `scrollIntoView` would scroll the page
 * around the frame too.
 */
export function showInDialog(element: HTMLElement): void {
  const box = element.closest(DIALOG)?.querySelector('.ant-modal-body')
  if (!box) return
  const below = element.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom
  if (below > 0) box.scrollTop += Math.ceil(below)
}
