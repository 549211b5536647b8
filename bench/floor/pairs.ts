import { md5 } from '@noble/hashes/legacy.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** A key pair as the floor page lists it. */
export type FloorPair = {
  name: string
  fingerprint: string
  bound: number
  tags: { key: string; value: string }[]
  resourceGroup: string
  createdAt: string
}

/** What the create dialog sends. */
export type NewFloorPair = { name: string; publicKey?: string; resourceGroup?: string }

/** `count` key pairs, always the same ones, the latest first as the API gives them. */
export function makePairs(count: number): FloorPair[] {
  const pairs = Array.from({ length: count }, (_, index) => {
    const name = `pair-${String(index + 1).padStart(3, '0')}`
    const createdAt = new Date(Date.UTC(2026, 0, 1) + ((index * 7919) % 5000) * 3_600_000)
    return {
      name,
      fingerprint: fingerprint(name),
      bound: index % 4,
      tags: index % 3 === 0 ? [{ key: 'team', value: `t${index % 5}` }] : [],
      resourceGroup: index % 2 === 0 ? 'default' : 'production',
      createdAt: createdAt.toISOString(),
    }
  })
  return pairs.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
}

/** A new pair of the given name. */
export function makePair({ name, publicKey, resourceGroup }: NewFloorPair): FloorPair {
  return {
    name,
    fingerprint: fingerprint(publicKey ?? name),
    bound: 0,
    tags: [],
    resourceGroup: resourceGroup ?? 'default',
    createdAt: new Date().toISOString(),
  }
}

function fingerprint(text: string): string {
  return (bytesToHex(md5(utf8ToBytes(text))).match(/../g) ?? []).join(':')
}
