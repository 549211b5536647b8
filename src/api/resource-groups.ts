import { queryOptions } from '@tanstack/react-query'
import { request } from '~/api/client'
import { LIMITS } from '~/contract/limits'

/** The account's resource groups, the default one first. An account has some 30; they rarely change. */
export function resourceGroupsQuery() {
  const params = { PageSize: LIMITS.resourceGroupPageSizeMax }
  return queryOptions({
    queryKey: ['ListResourceGroups', params],
    queryFn: ({ signal }) => request('ListResourceGroups', params, signal),
    select: ({ ResourceGroups }) => ResourceGroups.ResourceGroup,
    staleTime: 300_000,
  })
}
