import { useRouteError } from 'react-router'
import { shellTexts } from '~/i18n/shell/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'
import { PageMessage } from '~/ui/PageMessage'

/** A fault of the console itself: what happened, and a way on. */
export function CrashPage() {
  const t = useTexts(shellTexts)
  const error = useRouteError()
  return (
    <div role="alert">
      <PageMessage
        title={t('crash.title')}
        actions={
          <Button kind="primary" onClick={() => location.reload()}>
            {t('reload')}
          </Button>
        }
      >
        {t('crash.text')}
      </PageMessage>
      <pre className="crash-text">{error instanceof Error ? error.message : String(error)}</pre>
    </div>
  )
}
