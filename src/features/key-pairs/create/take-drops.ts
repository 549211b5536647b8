import { REFUSES_ITSELF } from '~/features/key-pairs/private-keys/own-refusal'
import { goesIntoField } from '~/ui/goes-into-field'

/**
 * Takes what is dropped anywhere on an element, but for text on a field for text, which is meant for that field; the one of
 * the key is none of these. `onOver` hears whether something hangs over it that would be taken. Answers the function that
 * ends it.
 */
export function takeDrops(
  element: HTMLElement,
  onOver: (over: boolean) => void,
  onDrop: (dropped: DataTransfer) => void,
): () => void {
  const end = new AbortController()
  const { signal } = end
  // The next element is entered before the last is left: leaving the one entered last leaves them all.
  let under: EventTarget | null = null

  element.addEventListener(
    'dragenter',
    (event) => {
      under = event.target
      const taken = !isMeantElsewhere(event)
      if (taken) event.preventDefault()
      onOver(taken)
    },
    { signal },
  )
  element.addEventListener(
    'dragover',
    (event) => isMeantElsewhere(event) || event.preventDefault(),
    { signal },
  )
  element.addEventListener('dragleave', ({ target }) => target === under && onOver(false), {
    signal,
  })
  element.addEventListener(
    'drop',
    (event) => {
      onOver(false)
      if (isMeantElsewhere(event)) return
      event.preventDefault()
      if (event.dataTransfer) onDrop(event.dataTransfer)
    },
    { signal },
  )
  return () => end.abort()
}

function isMeantElsewhere(event: DragEvent): boolean {
  const isKeyField = event.target instanceof Element && event.target.matches(REFUSES_ITSELF)
  return !isKeyField && goesIntoField(event)
}
