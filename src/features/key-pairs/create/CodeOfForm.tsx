import { useWatch, type Control } from 'react-hook-form'
import type { ApiCall } from '~/api/key-pair-changes'
import { CodeDisclosure, CodeRegion } from '~/features/key-pairs/code/CodeDisclosure'
import { useKeyCheck } from './check-key'
import { createParams, importParams, type CreateType, type CreateValues } from './create-values'

type Props = { control: Control<CreateValues>; regionId: string; createType: CreateType }

/** What the form would send as it stands, as code. */
export function CodeOfForm(props: Props) {
  return <CodeDisclosure>{(id) => <FormCode id={id} {...props} />}</CodeDisclosure>
}

// Apart, so that nothing is drawn as somebody types while no code is shown.
function FormCode({ id, control, regionId, createType }: Props & { id: string }) {
  const values = useWatch({ control }) as CreateValues
  const { key } = useKeyCheck(values.publicKey)
  const regions = [regionId, ...values.moreRegions]
  const calls: ApiCall[] =
    createType === 'import'
      ? regions.map((region) => ({
          action: 'ImportKeyPair',
          params: importParams(region, values, key?.line ?? ''),
        }))
      : [{ action: 'CreateKeyPair', params: createParams(regionId, values) }]
  return <CodeRegion id={id} calls={calls} />
}
