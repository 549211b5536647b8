import { findRegion } from '~/contract/regions'
import { BASE_PATH } from '~/lib/base-path'
import { containsPrivateKey } from '~/ssh/private-key'

/**
 * Where in an address a private key stood: in the value of a parameter, in what should be a parameter's name, in the path, or
 * behind the `#`. Never has anything of the key in it.
 */
export type KeyPlace = { part: 'value'; name: string } | { part: 'name' | 'path' | 'hash' }

/**
 * Takes private keys out of `url`, wherever they stand: of the parameters those values that have one in them; a path with one
 * becomes that of its region's list, or of the start page. What has no key in it is left as it is. Answers the places.
 */
export function dropPrivateKeys(url: URL): KeyPlace[] {
  const places: KeyPlace[] = []
  if (hasKey(url.pathname)) {
    url.pathname = listIn(url.pathname)
    places.push({ part: 'path' })
  }
  places.push(...dropFromQuery(url.searchParams))
  if (hasKey(url.hash.slice(1))) {
    url.hash = ''
    places.push({ part: 'hash' })
  }
  return places
}

function dropFromQuery(search: URLSearchParams): KeyPlace[] {
  const places: KeyPlace[] = []
  for (const name of new Set(search.keys())) {
    const values = search.getAll(name)
    const kept = containsPrivateKey(name) ? [] : values.filter((text) => !containsPrivateKey(text))
    if (kept.length === values.length) continue
    search.delete(name)
    for (const value of kept) search.append(name, value)
    if (!containsPrivateKey(name)) places.push({ part: 'value', name })
    else if (places.every(({ part }) => part !== 'name')) places.push({ part: 'name' })
  }
  return places
}

// A slash may be a letter of base64, but before base64 it hides where that begins.
function hasKey(encoded: string): boolean {
  return containsPrivateKey(decode(encoded).replaceAll('/', ' '))
}

function decode(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    // A percent sign that encodes nothing: a key is recognised with its gaps encoded as well.
    return encoded
  }
}

function listIn(pathname: string): string {
  const [, list = '', regionId = ''] = /^(.*?\/keyPair\/region\/([^/]+))\//.exec(pathname) ?? []
  return findRegion(regionId) ? list : BASE_PATH
}
