import { panelTexts } from '~/i18n/panel/texts'
import { useTexts } from '~/i18n/use-texts'
import { copyText } from '~/lib/copy-text'
import { Button } from '~/ui/Button'
import { showToast } from '~/ui/toasts'
import { usePanel } from './panel-context'
import { saveState } from './save-state'
import { withScreen } from './screen'

/** Milliseconds for two sentences, and to take the button beside them. */
const READING_TIME = 15_000

/** What a person does when the state is right: pass it on, keep it, or go back. */
export function PanelFooter({ starting }: { starting: boolean }) {
  const t = useTexts(panelTexts)
  const { sandbox, status, attempt } = usePanel()

  async function copyLink() {
    const copied = await copyText(withScreen(await sandbox.link()))
    const outcome = copied
      ? ({ kind: 'success', text: t('copied') } as const)
      : ({ kind: 'failure', text: t('copyFailed') } as const)
    if (!(await sandbox.changed())) showToast(outcome)
    else {
      const action = { label: t('export'), run: () => void saveState(sandbox) }
      showToast({ ...outcome, detail: t('copied.without'), action, duration: READING_TIME })
    }
  }

  function keep() {
    attempt(async (page) => {
      await page.keep()
      showToast({ kind: 'success', text: t('kept') })
    })
  }

  return (
    <footer className="scenario-panel-foot">
      <Button kind="primary" icon="copy" onClick={() => attempt(copyLink)}>
        {t('copyLink')}
      </Button>
      {status.inScenario && (
        <>
          <Button disabled={starting} onClick={keep}>
            {t('keep')}
          </Button>
          <Button
            kind="link"
            disabled={starting}
            onClick={() => attempt((page) => page.leave(), t('left'))}
          >
            {t('leave')}
          </Button>
        </>
      )}
    </footer>
  )
}
