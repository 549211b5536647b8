import { useWatch, type Control } from 'react-hook-form'
import type { ApiCall } from '~/api/key-pair-changes'
import { ShowCallsAsCode } from '~/features/key-pairs/code/ShowCallsAsCode'
import { useKeyCheck } from './check-key'
import { createParams, importParams, type CreateType, type CreateValues } from './create-values'

type Props = { control: Control<CreateValues>; regionId: string; createType: CreateType }

/** What the form would send as it stands, as code. */
export function CodeOfForm({ control, regionId, createType }: Props) {
  const values = useWatch({ control }) as CreateValues
  const { key } = useKeyCheck(values.publicKey)
  const regions = [regionId, ...values.moreRegions]
  const calls: ApiCall[] =
    createType === 'import'
      ? regions.map((id) => ({
          action: 'ImportKeyPair',
          params: importParams(id, values, key?.line ?? ''),
        }))
      : [{ action: 'CreateKeyPair', params: createParams(regionId, values) }]
  return <ShowCallsAsCode calls={calls} />
}
