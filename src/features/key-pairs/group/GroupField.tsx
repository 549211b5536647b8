import type { RefObject } from 'react'
import type { KeyPair } from '~/contract/key-pairs'
import type { ResourceGroup } from '~/contract/resource-groups'
import { groupName } from '~/features/key-pairs/list/use-group-names'
import { groupTexts } from '~/i18n/group/texts'
import { listTexts } from '~/i18n/list/texts'
import { useTexts } from '~/i18n/use-texts'
import { FormField } from '~/ui/FormField'
import { Select } from '~/ui/Select'
import { groupOf } from './move-pairs'

type Props = {
  pairs: readonly KeyPair[]
  groups: readonly ResourceGroup[]
  target: string
  /** `OK` was pressed though there is nothing to do: the field says why. */
  refused: boolean
  field: RefObject<{ focus: () => void } | null>
  onChange: (groupId: string) => void
}

/** Where the key pairs are now, and the group to move them to. */
export function GroupField({ pairs, groups, target, refused, field, onChange }: Props) {
  const t = useTexts(groupTexts)
  const list = useTexts(listTexts)
  const present = [...new Set(pairs.map((pair) => groupOf(pair, groups)))]
  const [only] = present.length === 1 ? present : []
  function labelOf(id: string) {
    const group = groups.find(({ Id }) => Id === id)
    return group ? `${groupName(group, list)} (${id})` : id
  }
  const isThere = target !== '' && target === only
  function problemText() {
    if (!refused) return undefined
    if (target === '') return t('missing')
    return isThere ? t('same') : undefined
  }
  return (
    <FormField
      label={t('group')}
      problem={problemText()}
      hint={
        <>
          {t('present', { groups: present.map(labelOf).join(', ') })}
          {isThere && !refused && ` ${t('same')}`}
        </>
      }
    >
      {(control) => (
        <Select
          {...control}
          ref={(select) => {
            field.current = select
          }}
          className="group-select"
          placeholder={t('placeholder')}
          showSearch={{ optionFilterProp: 'label' }}
          value={target || null}
          onChange={(id: string | null) => onChange(id ?? '')}
          options={groups.map(({ Id }) => ({ value: Id, label: labelOf(Id) }))}
        />
      )}
    </FormField>
  )
}
