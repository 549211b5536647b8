import type { ApiCall } from '~/api/key-pair-changes'
import type { RequestTag } from '~/contract/tags'

/** A parameter of a call, by its shape: each language writes the shapes in its own way. */
export type CodeParam =
  | { name: string; kind: 'text'; value: string }
  | { name: string; kind: 'flag'; value: boolean }
  | { name: string; kind: 'number'; value: number }
  | { name: string; kind: 'texts'; value: readonly string[] }
  | { name: string; kind: 'tags'; value: readonly RequestTag[] }

/** The parameters that travel, in the order of the call; absent ones and empty lists are left out. */
export function codeParams(call: ApiCall): CodeParam[] {
  return Object.entries(call.params).flatMap(([name, value]) => paramOf(name, value) ?? [])
}

function paramOf(name: string, value: unknown): CodeParam | undefined {
  if (typeof value === 'string') return { name, kind: 'text', value }
  if (typeof value === 'boolean') return { name, kind: 'flag', value }
  if (typeof value === 'number') return { name, kind: 'number', value }
  if (!Array.isArray(value) || value.length === 0) return undefined
  const items: readonly unknown[] = value
  if (items.every((item) => typeof item === 'string')) return { name, kind: 'texts', value: items }
  return { name, kind: 'tags', value: items as readonly RequestTag[] }
}

/** The region a call goes to. An action without a region parameter is sent to the region's endpoint as well. */
export function regionOf(call: ApiCall, fallback: string): string {
  return 'RegionId' in call.params ? call.params.RegionId : fallback
}

/** The regions that the calls go to, each once. */
export function regionsOf(calls: readonly ApiCall[], fallback: string): string[] {
  return [...new Set(calls.map((call) => regionOf(call, fallback)))]
}

/** Whether the answer of the call holds a new private key. */
export function makesKey(call: ApiCall): boolean {
  return call.action === 'CreateKeyPair'
}

/** The file that a new private key is kept in. */
export function keyFileOf({ params }: ApiCall): string {
  return 'KeyPairName' in params ? `${params.KeyPairName}.pem` : 'key.pem'
}
