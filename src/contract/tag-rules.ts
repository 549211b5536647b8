import { LIMITS } from '~/contract/limits'

/** Why a tag key or value breaks the rule. */
export type TagProblem = 'empty' | 'too-long' | 'reserved-prefix' | 'url'

const url = /https?:\/\//

/**
 * Says what is wrong with a tag key, or `null`: 1 to 128 characters, not starting with `aliyun` or `acs:`, without
 * `http://` or `https://`. TagResources, Tag.N.Key.
 */
export function tagKeyProblem(key: string): TagProblem | null {
  if (key === '') return 'empty'
  if ([...key].length > LIMITS.tagKeyMax) return 'too-long'
  if (key.startsWith('aliyun') || key.startsWith('acs:')) return 'reserved-prefix'
  return url.test(key) ? 'url' : null
}

/**
 * Says what is wrong with a tag value, or `null`: up to 128 characters, may be empty, not starting with `acs:`, without
 * `http://` or `https://`. CreateKeyPair, Tag.N.Value.
 */
export function tagValueProblem(value: string): TagProblem | null {
  if ([...value].length > LIMITS.tagValueMax) return 'too-long'
  if (value.startsWith('acs:')) return 'reserved-prefix'
  return url.test(value) ? 'url' : null
}
