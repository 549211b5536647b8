import { findRegion } from '~/contract/regions'
import { readStored, writeStored } from '~/lib/stored-value'

const KEY = 'recentRegions'
const KEPT = 4
const FIRST = 'cn-hangzhou'

/** Ids of the regions used last, the latest first. */
export function recentRegions(): string[] {
  return (readStored(KEY) ?? '').split(',').filter((id) => findRegion(id) !== undefined)
}

/** Notes that a region was used. */
export function noteRegion(regionId: string): void {
  if (!findRegion(regionId)) return
  const others = recentRegions().filter((id) => id !== regionId)
  writeStored(KEY, [regionId, ...others].slice(0, KEPT).join(','))
}

/** Where the console opens without a region in its link. */
export function lastRegion(): string {
  return recentRegions()[0] ?? FIRST
}
