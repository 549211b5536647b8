import { DialogFrame } from '~/features/key-pairs/actions/DialogFrame'
import { LoadNote } from '~/features/key-pairs/actions/LoadNote'
import { PairNames } from '~/features/key-pairs/actions/PairNames'
import { actionsTexts } from '~/i18n/actions/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'

type Props = { names: readonly string[]; onClose: () => void }

/** Stands in for a dialog whose key pairs are not there. */
export function GonePairs({ names, onClose }: Props) {
  const t = useTexts(actionsTexts)
  return (
    <DialogFrame
      title={t('gone.title')}
      size="small"
      busy={false}
      onCancel={onClose}
      footer={<Button onClick={onClose}>{t('close')}</Button>}
    >
      <PairNames names={names} />
      <LoadNote fault={null} gone onRetry={onClose} />
    </DialogFrame>
  )
}
