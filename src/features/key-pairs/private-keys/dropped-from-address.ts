import { dropPrivateKeys, type KeyPlace } from './drop-private-keys'

let dropped: readonly KeyPlace[] = []
const listeners = new Set<() => void>()

/**
 * Keeps private keys out of the page's address from now on: it stays in the browser's history, and is passed on with every
 * link. The router must be made later, so that it reads each address without them. Keeps where they stood, and nothing of them.
 */
export function keepOutOfAddress(): void {
  dropFromAddress()
  // Back, Forward, and a `#…` put behind the address load no page.
  window.addEventListener('popstate', dropFromAddress, { capture: true })
}

/** Where private keys stood in the address, until the notice about them is closed. */
export function droppedFromAddress(): readonly KeyPlace[] {
  return dropped
}

/** The notice about them is closed: it stays so, wherever the page shows it next. */
export function forgetDropped(): void {
  setDropped([])
}

/** Calls `listener` after each change of `droppedFromAddress` until the answered function is called. */
export function subscribeToDropped(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function dropFromAddress(): void {
  const url = new URL(location.href)
  const places = dropPrivateKeys(url)
  if (places.length === 0) return
  // The step of the history keeps what it knows beside its address.
  history.replaceState(history.state, '', url)
  setDropped(places)
}

function setDropped(places: readonly KeyPlace[]): void {
  dropped = places
  for (const listener of listeners) listener()
}
