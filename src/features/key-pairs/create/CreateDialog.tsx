import { useParams } from 'react-router'
import { createTexts } from '~/i18n/create/texts'
import { useTexts } from '~/i18n/use-texts'
import { paths } from '~/navigation/paths'
import { useGo } from '~/navigation/use-go'
import { AntdScope } from '~/ui/AntdScope'
import { showToast } from '~/ui/toasts'
import { useReturnFocus } from '~/ui/use-return-focus'
import { CreateModal } from './CreateModal'
import { HandOverDialog } from './HandOverDialog'
import { useCreateType } from './use-create-type'
import { useSubmit } from './use-submit'
import './CreateDialog.css'

/** Create SSH Key Pair, a dialog with its own address over the list. */
export function CreateDialog() {
  const t = useTexts(createTexts)
  const go = useGo()
  const { regionId = '' } = useParams()
  const [createType, changeType] = useCreateType()
  useReturnFocus()

  const submission = useSubmit(regionId, createType, (name, regions, there) => {
    close()
    tell(name, importedText(name, regions, there))
  })

  function close() {
    go(paths.list(regionId), 'list')
  }

  function tell(name: string, text: string) {
    showToast({
      kind: 'success',
      text,
      action: { label: t('done.view'), run: () => go(paths.details(regionId, name), 'list') },
    })
  }

  function importedText(name: string, regions: number, there: boolean): string {
    if (there) return t('done.there', { name })
    return regions > 1 ? t('done.regions', { name, count: regions }) : t('done.imported', { name })
  }

  const { created } = submission
  return (
    <AntdScope>
      {created ? (
        <HandOverDialog
          created={created}
          onClose={() => {
            close()
            tell(created.KeyPairName, t('done.created', { name: created.KeyPairName }))
          }}
        />
      ) : (
        <CreateModal
          regionId={regionId}
          createType={createType}
          submission={submission}
          onTypeChange={changeType}
          onClose={close}
        />
      )}
    </AntdScope>
  )
}
