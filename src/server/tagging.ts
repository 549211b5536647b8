import { LIMITS } from '~/contract/limits'
import { tagKeyProblem, tagValueProblem } from '~/contract/tag-rules'
import type { RequestTag, ResponseTag } from '~/contract/tags'
import { Fault } from '~/server/fault'
import type { Tag } from '~/server/store/records'

/** The tags of CreateKeyPair and ImportKeyPair: their form, then their number. */
export function newTags(tags: readonly RequestTag[] = []): Tag[] {
  const checked = checkTags(tags)
  if (checked.length > LIMITS.tagsPerResource) {
    throw new Fault(
      'QuotaExceed.Tags',
      `The maximum number of tags is ${LIMITS.tagsPerResource}, you have ${checked.length}.`,
    )
  }
  return checked
}

/** Tags whose keys and values keep the rule and whose keys do not repeat. */
export function checkTags(tags: readonly RequestTag[]): Tag[] {
  const keys = new Set<string>()
  for (const { Key, Value } of tags) {
    if (tagKeyProblem(Key)) throw new Fault('InvalidTagKey.Malformed')
    if (tagValueProblem(Value ?? '')) throw new Fault('InvalidTagValue.Malformed')
  }
  for (const { Key } of tags) {
    if (keys.has(Key)) throw new Fault('Duplicate.TagKey')
    keys.add(Key)
  }
  return tags.map(({ Key, Value }) => ({ key: Key, value: Value ?? '' }))
}

/** Whether a resource carries every tag of the filter; a tag without a value asks for the key alone. */
export function hasTags(tags: readonly Tag[], filter: readonly RequestTag[]): boolean {
  return filter.every(({ Key, Value }) =>
    tags.some(({ key, value }) => key === Key && (Value === undefined || value === Value)),
  )
}

export function tagAnswer(tags: readonly Tag[]): { Tag: ResponseTag[] } {
  return { Tag: tags.map(({ key, value }) => ({ TagKey: key, TagValue: value })) }
}
