import type { DescribeKeyPairsRequest } from '~/contract/key-pairs'
import type { ListQuery } from '~/navigation/list-query'

/** The API call for one page of the list. The API searches with `*` wildcards, so that "contains" is `*text*`. */
export function listRequest(regionId: string, query: ListQuery): DescribeKeyPairsRequest {
  return {
    RegionId: regionId,
    PageNumber: query.page,
    PageSize: query.pageSize,
    ...(query.name && { KeyPairName: `*${query.name}*` }),
  }
}
