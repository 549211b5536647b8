import { useQueries } from '@tanstack/react-query'
import { toApiError, type ApiError } from '~/api/api-error'
import { boundInstancesQuery } from '~/api/instances'
import type { Instance } from '~/contract/instances'

/** What stands in the way of deleting one key pair. */
export type Bound = { name: string; count: number; instances: readonly Instance[] }

export type Impact = {
  /** `undefined` until every key pair's instances are known. */
  bound: readonly Bound[] | undefined
  fault: ApiError | null
  retry: () => void
}

/** Which of the key pairs are bound, and to what. */
export function useImpact(regionId: string, names: readonly string[]): Impact {
  const answers = useQueries({
    queries: names.map((name) => ({
      ...boundInstancesQuery(regionId, name),
      // What the list saw a while ago is not enough to promise that a key pair can go.
      staleTime: 0,
    })),
  })
  const failed = answers.find(({ error }) => error !== null)
  const complete = answers.every(({ data }) => data !== undefined)
  const bound = names.flatMap((name, index) => {
    const answer = answers[index]?.data
    if (!answer || answer.TotalCount === 0) return []
    return { name, count: answer.TotalCount, instances: answer.Instances.Instance }
  })
  return {
    bound: complete ? bound : undefined,
    fault: failed?.error ? toApiError(failed.error) : null,
    retry: () => {
      for (const answer of answers) if (answer.isError) void answer.refetch()
    },
  }
}
