/**
 * Takes what is dropped anywhere on an element. `onOver` hears whether something hangs over it. Answers the function that
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
      event.preventDefault()
      under = event.target
      onOver(true)
    },
    { signal },
  )
  element.addEventListener('dragover', (event) => event.preventDefault(), { signal })
  element.addEventListener('dragleave', ({ target }) => target === under && onOver(false), {
    signal,
  })
  element.addEventListener(
    'drop',
    (event) => {
      event.preventDefault()
      onOver(false)
      if (event.dataTransfer) onDrop(event.dataTransfer)
    },
    { signal },
  )
  return () => end.abort()
}
