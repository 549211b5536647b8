import { LIMITS } from '~/contract/limits'
import type { TagFilter } from '~/navigation/list-query'

/** DescribeKeyPairs takes as many `Tag.N`. */
export const TAG_FILTERS_MAX = LIMITS.tagsPerTagCall

/** The filters with one more; one of the same key gives way, because no key pair has two values for a key. */
export function addTagFilter(filters: readonly TagFilter[], added: TagFilter): TagFilter[] {
  return [...filters.filter(({ key }) => key !== added.key), added]
}

/** `key`, or `key:value`. */
export function tagFilterText({ key, value }: TagFilter): string {
  return value === undefined ? key : `${key}:${value}`
}
