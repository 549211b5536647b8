import type { KeyPairFilter } from '~/api/key-pairs'
import type { DescribeKeyPairsRequest } from '~/contract/key-pairs'
import { DEFAULT_LIST_QUERY, type ListQuery } from '~/navigation/list-query'
import {
  apiFingerprint,
  readFingerprint,
  recogniseFingerprint,
  type FingerprintSearch,
} from './fingerprint-text'

/**
 * How the list is had. The API pages, newest first, and searches names with `*` and whole MD5 fingerprints. Any other order
 * or search is done here over all key pairs that pass the filter.
 */
export type ListPlan =
  | { kind: 'page'; params: DescribeKeyPairsRequest }
  | { kind: 'all'; filter: KeyPairFilter; fingerprint?: FingerprintSearch }
  | { kind: 'nothing' }

/** Decides how to answer what the list is asked for. */
export function planList(regionId: string, query: ListQuery): ListPlan {
  const search = planSearch(query)
  if (!search) return { kind: 'nothing' }
  const { fingerprint, ...names } = search
  const filter: KeyPairFilter = {
    RegionId: regionId,
    ...names,
    ...(query.resourceGroupId && { ResourceGroupId: query.resourceGroupId }),
    ...(query.tags.length > 0 && {
      Tag: query.tags.map(({ key, value }) =>
        value === undefined ? { Key: key } : { Key: key, Value: value },
      ),
    }),
  }
  if (fingerprint?.hash === 'SHA256') {
    return { kind: 'all', filter: { ...filter, IncludePublicKey: true }, fingerprint }
  }
  if (fingerprint) return { kind: 'all', filter, fingerprint }
  if (query.sort !== DEFAULT_LIST_QUERY.sort) return { kind: 'all', filter }
  return {
    kind: 'page',
    params: { ...filter, PageNumber: query.page, PageSize: query.pageSize },
  }
}

/** Whether anything narrows the list. */
export function isFiltered(query: ListQuery): boolean {
  return query.name !== '' || query.tags.length > 0 || query.resourceGroupId !== ''
}

type Search = Pick<KeyPairFilter, 'KeyPairName' | 'KeyPairFingerPrint'> & {
  fingerprint?: FingerprintSearch
}

// `undefined`: nothing can match, so that nothing need be asked.
function planSearch({ name, match }: ListQuery): Search | undefined {
  if (name === '') return {}
  switch (match) {
    case 'contains': {
      const fingerprint = recogniseFingerprint(name)
      return fingerprint ? byFingerprint(fingerprint) : { KeyPairName: `*${name}*` }
    }
    case 'exact':
      // The API would take a `*` for a pattern; no name holds one.
      return name.includes('*') ? undefined : { KeyPairName: name }
    case 'wildcard':
      return { KeyPairName: name }
    case 'fingerprint': {
      const fingerprint = readFingerprint(name)
      return fingerprint && byFingerprint(fingerprint)
    }
  }
}

function byFingerprint(fingerprint: FingerprintSearch): Search {
  return fingerprint.hash === 'MD5' && fingerprint.whole
    ? { KeyPairFingerPrint: apiFingerprint(fingerprint) }
    : { fingerprint }
}
