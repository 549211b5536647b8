import { goesIntoField } from './goes-into-field'

/**
 * Refuses what is dropped and nobody takes: the browser would open a file or a link, in place of the page and of what was
 * typed there. Text still goes into a field. Answers the function that ends it.
 */
export function refuseDrops(): () => void {
  const end = new AbortController()
  for (const type of ['dragover', 'drop'] as const)
    addEventListener(type, (event) => refuse(event), { signal: end.signal })
  return () => end.abort()
}

function refuse(event: DragEvent): void {
  if (event.defaultPrevented || goesIntoField(event)) return
  event.preventDefault()
  // The pointer says so while the file still hangs over the page.
  if (event.dataTransfer) event.dataTransfer.dropEffect = 'none'
}
