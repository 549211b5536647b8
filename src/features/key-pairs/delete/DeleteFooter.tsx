import { actionsTexts } from '~/i18n/actions/texts'
import { deleteTexts } from '~/i18n/delete/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'
import { BusyButton } from '~/features/key-pairs/actions/BusyButton'
import type { Deletion } from './use-deletion'

type Props = {
  deletion: Deletion
  /** Names that can go now. */
  free: readonly string[]
  /** Names that instances are bound to. */
  bound: readonly string[]
  /** Says why nothing can be deleted, to who presses all the same. */
  onOff: () => void
  onCancel: () => void
}

/** Delete what is free, or try again what failed; unbind what is bound. */
export function DeleteFooter({ deletion, free, bound, onOff, onCancel }: Props) {
  const t = useTexts(deleteTexts)
  const actions = useTexts(actionsTexts)
  const { remove, unbind, busy, deleted } = deletion
  const again = deleted.length > 0 || remove.fault !== null
  return (
    <>
      <BusyButton
        kind="danger"
        busy={remove.busy}
        off={free.length === 0 || busy}
        onClick={() => remove.run(free)}
        onOff={onOff}
      >
        {again ? actions('retry') : t('delete')}
      </BusyButton>
      {bound.length > 0 && (
        <BusyButton busy={unbind.busy} off={busy} onClick={() => unbind.run(bound)}>
          {t('unbindFirst')}
        </BusyButton>
      )}
      <Button aria-disabled={busy} onClick={() => busy || onCancel()}>
        {deleted.length > 0 ? actions('close') : actions('cancel')}
      </Button>
    </>
  )
}
