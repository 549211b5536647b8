import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { resourceGroupsQuery } from '~/api/resource-groups'
import type { ResourceGroup } from '~/contract/resource-groups'
import type { listTexts } from '~/i18n/list/texts'
import type { Translate } from '~/i18n/use-texts'

export type ListTranslate = Translate<(typeof listTexts)['en']>

/** Names resource groups by their id; `undefined` while it is not known. Asks only when `wanted`. */
export function useGroupNames(
  t: ListTranslate,
  wanted: boolean,
): (id: string) => string | undefined {
  const { data, isError } = useQuery({ ...resourceGroupsQuery(), enabled: wanted })
  return useMemo(() => {
    const names = new Map(data?.map((group) => [group.Id, groupName(group, t)]))
    return (id) => {
      if (id === '') return t('defaultGroup')
      return names.get(id) ?? (data || isError ? id : undefined)
    }
  }, [data, isError, t])
}

/** A group by the name people gave it; the account's default group in the console's words. */
export function groupName(group: ResourceGroup, t: ListTranslate): string {
  return group.Name === 'default' ? t('defaultGroup') : group.DisplayName || group.Name
}
