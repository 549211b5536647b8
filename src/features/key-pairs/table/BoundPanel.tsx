import { useQuery, useQueryClient } from '@tanstack/react-query'
import { toApiError } from '~/api/api-error'
import { boundInstancesQuery, regionInstancesQuery } from '~/api/instances'
import { isWhole } from '~/features/key-pairs/list/use-bound-counts'
import { listToolsTexts } from '~/i18n/list-tools/texts'
import { useTexts } from '~/i18n/use-texts'
import { BoundInstances } from './BoundInstances'

type Props = { regionId: string; name: string }

/** The instances of one key pair. Where the list has counted from all of the region's, they are known already. */
export function BoundPanel({ regionId, name }: Props) {
  const t = useTexts(listToolsTexts)
  const client = useQueryClient()
  const region = client.getQueryData(regionInstancesQuery(regionId).queryKey)
  const known = region !== undefined && isWhole(region)
  const own = useQuery({ ...boundInstancesQuery(regionId, name), enabled: !known })
  const answer = known ? region : own.data
  if (own.error && !answer) return <p>{t('failed', { reason: toApiError(own.error).code })}</p>
  if (!answer) return <p>{t('loading')}</p>
  const instances = answer.Instances.Instance.filter(({ KeyPairName }) => KeyPairName === name)
  const total = known ? instances.length : answer.TotalCount
  return <BoundInstances instances={instances} more={total - instances.length} />
}
