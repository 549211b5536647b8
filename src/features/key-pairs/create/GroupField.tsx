import { useQuery } from '@tanstack/react-query'
import { useController, type Control } from 'react-hook-form'
import { resourceGroupsQuery } from '~/api/resource-groups'
import { groupName } from '~/features/key-pairs/list/use-group-names'
import { createTexts } from '~/i18n/create/texts'
import { listTexts } from '~/i18n/list/texts'
import { useTexts } from '~/i18n/use-texts'
import { FormField } from '~/ui/FormField'
import { Icon } from '~/ui/Icon'
import { Select } from '~/ui/Select'
import type { CreateValues } from './create-values'

type Props = {
  control: Control<CreateValues>
  /** The server's verdict on the group that was sent. */
  verdict: { resourceGroupId: string; text: string } | undefined
}

/** The resource group; none chosen is the account's default one. */
export function GroupField({ control, verdict }: Props) {
  const t = useTexts(createTexts)
  const list = useTexts(listTexts)
  const groups = useQuery(resourceGroupsQuery())
  const { field } = useController({ control, name: 'resourceGroupId' })
  const { value, onChange, onBlur, ref } = field
  const problem =
    verdict?.resourceGroupId === value ? verdict.text : groups.isError && t('group.failed')
  const options = (groups.data ?? [])
    .filter((group) => group.Status === 'OK')
    .map((group) => ({ value: group.Id, label: groupName(group, list) }))
  return (
    <FormField label={t('group')} problem={problem || undefined}>
      {(props) => (
        <Select
          {...props}
          ref={ref}
          onBlur={onBlur}
          value={value || null}
          onChange={(id) => onChange(id ?? '')}
          className="create-select"
          allowClear={{ label: t('group.clear'), clearIcon: <Icon name="close" size="small" /> }}
          showSearch={{ optionFilterProp: 'label' }}
          loading={groups.isPending}
          placeholder={t('group.placeholder')}
          notFoundContent={t('group.none')}
          options={options}
        />
      )}
    </FormField>
  )
}
