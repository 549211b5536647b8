import { queryOptions } from '@tanstack/react-query'
import { request } from '~/api/client'
import type { TagResource } from '~/contract/tags'

/** Answers of ListTagResources to read at most: suggestions need not be complete. */
const ANSWERS = 4

/** Tag keys that key pairs of a region have, each with its values, for suggestions. */
export function tagSuggestionsQuery(regionId: string) {
  return queryOptions({
    queryKey: ['ListTagResources', { RegionId: regionId, ResourceType: 'keypair' }, 'suggestions'],
    queryFn: async ({ signal }) => suggestionsOf(await readTags(regionId, signal)),
  })
}

async function readTags(regionId: string, signal: AbortSignal): Promise<TagResource[]> {
  const found: TagResource[] = []
  let token = ''
  for (let answer = 0; answer < ANSWERS; answer++) {
    // oxlint-disable-next-line no-await-in-loop -- each answer is asked for by the token of the one before
    const { NextToken, TagResources } = await request(
      'ListTagResources',
      { RegionId: regionId, ResourceType: 'keypair', NextToken: token || undefined },
      signal,
    )
    found.push(...TagResources.TagResource)
    if (NextToken === '') break
    token = NextToken
  }
  return found
}

function suggestionsOf(tags: readonly TagResource[]): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Set<string>>()
  for (const { TagKey, TagValue } of tags) {
    const known = values.get(TagKey) ?? new Set()
    if (TagValue !== '') known.add(TagValue)
    values.set(TagKey, known)
  }
  return values
}
