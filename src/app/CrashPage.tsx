import { useEffect, useRef } from 'react'
import { useRouteError } from 'react-router'
import { shellTexts } from '~/i18n/shell/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'
import { PageMessage } from '~/ui/PageMessage'
import { useTitle } from '~/ui/use-title'

/** A fault of the console itself: what happened, and a way on. */
export function CrashPage() {
  const t = useTexts(shellTexts)
  const error = useRouteError()
  const place = useRef<HTMLDivElement>(null)
  useTitle(t('crash.title'), t('productName'), { over: true })
  // What had the focus is gone with the page.
  useEffect(() => place.current?.focus(), [])
  return (
    <div ref={place} role="alert" tabIndex={-1} className="crash">
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
