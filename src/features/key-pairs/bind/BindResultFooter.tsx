import { actionsTexts } from '~/i18n/actions/texts'
import { bindTexts } from '~/i18n/bind/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'
import type { DialogProps } from '~/features/key-pairs/dialogs/dialog-props'
import { runningOnes } from './bindable'
import type { Binding } from './use-binding'
import { useRestart } from './use-restart'

type Props = { binding: Binding; onClose: DialogProps['onClose'] }

/** What can be done after some instances failed: try those again, restart those that did not. */
export function BindResultFooter({ binding, onClose }: Props) {
  const t = useTexts(bindTexts)
  const actions = useTexts(actionsTexts)
  const restart = useRestart()
  const running = runningOnes(binding.outcome?.done ?? [])

  function restartAndClose() {
    onClose()
    void restart(running)
  }

  return (
    <>
      <Button kind="primary" aria-disabled={binding.task.busy} onClick={binding.retryFailed}>
        {actions('retry')}
      </Button>
      {running.length > 0 && !binding.task.busy && (
        <Button onClick={restartAndClose}>{t('restart.now')}</Button>
      )}
      <Button aria-disabled={binding.task.busy} onClick={() => binding.task.busy || onClose()}>
        {actions('close')}
      </Button>
    </>
  )
}
