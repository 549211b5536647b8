import { FREE_TEXT_KEYS } from '~/navigation/list-query'
import { containsPrivateKey } from '~/ssh/private-key'

let dropped: readonly string[] = []

/**
 * Takes private keys out of the page's address, before anything is asked for by it: it stays in the browser's history, and is
 * passed on with every link. Keeps the names of their parameters, and nothing of the keys.
 */
export function dropFromAddress(): void {
  const url = new URL(location.href)
  dropped = dropPrivateKeys(url.searchParams)
  if (dropped.length > 0) history.replaceState(history.state, '', url)
}

/** Names of the parameters out of which `dropFromAddress` took a private key. */
export function droppedFromAddress(): readonly string[] {
  return dropped
}

/** Takes each value with a private key in it out of `search`; answers the names of the parameters that had one. */
export function dropPrivateKeys(search: URLSearchParams): string[] {
  const names = FREE_TEXT_KEYS.filter((name) => search.getAll(name).some(containsPrivateKey))
  for (const name of names) {
    const kept = search.getAll(name).filter((value) => !containsPrivateKey(value))
    search.delete(name)
    for (const value of kept) search.append(name, value)
  }
  return names
}
