import { tagCall, untagCall, type ApiCall } from '~/api/key-pair-changes'
import type { KeyPair } from '~/contract/key-pairs'
import { LIMITS } from '~/contract/limits'
import type { RequestTag } from '~/contract/tags'

/** What changes: keys that go, and tags that come or get another value. */
export type TagChange = { remove: readonly string[]; set: readonly RequestTag[] }

/** The change that makes the tags of one key pair what was typed: nothing is sent for what stays. */
export function tagChange(pair: KeyPair, typed: readonly RequestTag[]): TagChange {
  const present = new Map(pair.Tags.Tag.map(({ TagKey, TagValue }) => [TagKey, TagValue]))
  const wanted = new Set(typed.map(({ Key }) => Key))
  return {
    remove: [...present.keys()].filter((key) => !wanted.has(key)),
    set: typed.filter(({ Key, Value = '' }) => present.get(Key) !== Value),
  }
}

/**
 * The calls of a change, removal first, so that a full set of tags has room for the new ones. Setting a tag that every
 * key pair has already is left out, and so is removing a key that none has.
 */
export function tagCalls(
  regionId: string,
  pairs: readonly KeyPair[],
  { remove, set }: TagChange,
): ApiCall<'TagResources' | 'UntagResources'>[] {
  const names = pairs.map(({ KeyPairName }) => KeyPairName)
  const keys = remove.filter((key) => pairs.some((pair) => hasKey(pair, key)))
  const tags = set.filter((tag) => !pairs.every((pair) => hasTag(pair, tag)))
  return [
    ...(keys.length > 0 ? [untagCall(regionId, names, keys)] : []),
    ...(tags.length > 0 ? [tagCall(regionId, names, tags)] : []),
  ]
}

/** Names of the key pairs that would have more than 20 tags after the change. */
export function overfull(pairs: readonly KeyPair[], { remove, set }: TagChange): string[] {
  return pairs
    .filter((pair) => {
      const keys = new Set(pair.Tags.Tag.map(({ TagKey }) => TagKey))
      for (const key of remove) keys.delete(key)
      for (const { Key } of set) keys.add(Key)
      return keys.size > LIMITS.tagsPerResource
    })
    .map(({ KeyPairName }) => KeyPairName)
}

/** Every key the key pairs have, in alphabetical order, with how many of them have it. */
export function keysInUse(pairs: readonly KeyPair[]): { key: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { TagKey } of pairs.flatMap(({ Tags }) => Tags.Tag)) {
    counts.set(TagKey, (counts.get(TagKey) ?? 0) + 1)
  }
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .toSorted((a, b) => a.key.localeCompare(b.key))
}

function hasKey({ Tags }: KeyPair, key: string): boolean {
  return Tags.Tag.some(({ TagKey }) => TagKey === key)
}

function hasTag({ Tags }: KeyPair, { Key, Value = '' }: RequestTag): boolean {
  return Tags.Tag.some(({ TagKey, TagValue }) => TagKey === Key && TagValue === Value)
}
