import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { resourceGroupsQuery } from '~/api/resource-groups'
import { groupName, type ListTranslate } from '~/features/key-pairs/list/use-group-names'
import { MenuButton } from '~/ui/MenuButton'

type Props = { t: ListTranslate; groupId: string; onChoose: (groupId: string) => void }

const ALL = 'all'

/** Narrows the list to one resource group. */
export function GroupFilterButton({ t, groupId, onChoose }: Props) {
  const [near, setNear] = useState(false)
  const { data } = useQuery({ ...resourceGroupsQuery(), enabled: near || groupId !== '' })
  const groups = data?.map((group) => ({ key: group.Id, label: groupName(group, t) })) ?? []
  const name = groups.find(({ key }) => key === groupId)?.label ?? groupId
  return (
    <span
      className="group-filter"
      onPointerEnter={() => setNear(true)}
      onFocus={() => setNear(true)}
    >
      <MenuButton
        kind="default"
        label={groupId === '' ? t('filter.group') : t('filter.groupIs', { name })}
        items={[{ key: ALL, label: t('filter.group') }, ...groups]}
        selected={groupId || ALL}
        onSelect={(key) => onChoose(key === ALL ? '' : key)}
      />
    </span>
  )
}
