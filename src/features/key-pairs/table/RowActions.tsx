import { memo } from 'react'
import { useOpenDialog } from '~/features/key-pairs/dialogs/dialog-address'
import { loadDialog } from '~/features/key-pairs/dialogs/load-dialog'
import type { ListTranslate } from '~/features/key-pairs/list/use-group-names'
import { paths } from '~/navigation/paths'
import { useOpen } from '~/navigation/carried-link'
import { Button } from '~/ui/Button'
import { MenuButton } from '~/ui/MenuButton'

type Props = { t: ListTranslate; regionId: string; name: string }

const ACTIONS = ['bind', 'unbind', 'delete'] as const

/** What can be done with one key pair; more than three fold into a menu. */
export const RowActions = memo(function RowActions({ t, regionId, name }: Props) {
  const open = useOpen()
  const openDialog = useOpenDialog()
  return (
    <span className="row-actions">
      {ACTIONS.map((kind) => (
        <Button
          key={kind}
          kind="link"
          onPointerEnter={() => void loadDialog[kind]()}
          onFocus={() => void loadDialog[kind]()}
          onClick={() => openDialog({ kind, names: [name] })}
        >
          {t(kind)}
        </Button>
      ))}
      <MenuButton
        label={t('moreActions')}
        icon="more"
        items={[
          { key: 'tags', label: t('editTags') },
          { key: 'group', label: t('changeGroup') },
          { key: 'details', label: t('viewDetails') },
        ]}
        onSelect={(key) => {
          if (key === 'details') open(paths.details(regionId, name))
          else if (key === 'tags' || key === 'group') openDialog({ kind: key, names: [name] })
        }}
      />
    </span>
  )
})
