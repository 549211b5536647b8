import { mutationOptions, queryOptions } from '@tanstack/react-query'
import { request } from '~/api/client'
import type { CreateKeyPairRequest, ImportKeyPairRequest } from '~/contract/key-pairs'

/** Of a question that a form asks for itself: the list on screen is not being refreshed. */
const ASIDE = { aside: true } as const

/**
 * Creates a key pair. The answer holds the private key: `gcTime` 0 lets go of it with the screen that shows it, and it is
 * kept nowhere else.
 */
export function createKeyPairMutation() {
  return mutationOptions({
    mutationKey: ['CreateKeyPair'],
    mutationFn: (params: CreateKeyPairRequest) => request('CreateKeyPair', params),
    gcTime: 0,
  })
}

/** Imports a public key into one region. */
export function importKeyPair(params: ImportKeyPairRequest) {
  return request('ImportKeyPair', params)
}

/** The key pair of exactly this name in a region, if there is one. */
export function keyPairByNameQuery(regionId: string, name: string) {
  const params = { RegionId: regionId, KeyPairName: name, PageSize: 1 }
  return queryOptions({
    queryKey: ['DescribeKeyPairs', params],
    queryFn: async ({ signal }) => request('DescribeKeyPairs', params, signal),
    meta: ASIDE,
    select: (answer) => answer.KeyPairs.KeyPair[0] ?? null,
  })
}

/** The key pairs of a region that hold a key of this MD5 fingerprint. */
export function keyPairsByFingerprintQuery(regionId: string, fingerprint: string) {
  const params = { RegionId: regionId, KeyPairFingerPrint: fingerprint, PageSize: 10 }
  return queryOptions({
    queryKey: ['DescribeKeyPairs', params],
    queryFn: async ({ signal }) => request('DescribeKeyPairs', params, signal),
    meta: ASIDE,
    select: (answer) => answer.KeyPairs.KeyPair,
  })
}

/** The key pair of this name in a region, asked anew. */
export async function findKeyPair(regionId: string, name: string) {
  const params = { RegionId: regionId, KeyPairName: name, PageSize: 1 }
  const answer = await request('DescribeKeyPairs', params)
  return answer.KeyPairs.KeyPair[0] ?? null
}
