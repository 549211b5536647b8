import type { KeyPair } from '~/contract/key-pairs'
import type { Sort } from '~/navigation/list-query'

/** The key pairs in another order than the API's. Names as people count: `web-2` before `web-10`. */
export function sortPairs(pairs: readonly KeyPair[], sort: Sort, locale: string): KeyPair[] {
  const names = new Intl.Collator(locale, { numeric: true })
  function byName(a: KeyPair, b: KeyPair) {
    return names.compare(a.KeyPairName, b.KeyPairName)
  }
  switch (sort) {
    case 'name':
      return pairs.toSorted(byName)
    case '-name':
      return pairs.toSorted((a, b) => byName(b, a))
    case 'creationTime':
      return pairs.toSorted((a, b) => byTime(a, b) || byName(a, b))
    case '-creationTime':
      return pairs.toSorted((a, b) => byTime(b, a) || byName(a, b))
  }
}

// The API's times are all of one form, so that their order is that of their texts.
function byTime(a: KeyPair, b: KeyPair): number {
  return a.CreationTime < b.CreationTime ? -1 : Number(a.CreationTime > b.CreationTime)
}
