import { lazy, Suspense, useId, useState } from 'react'
import type { ApiCall } from '~/api/key-pair-changes'
import { codeTexts } from '~/i18n/code/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'

type Props = { calls: readonly ApiCall[] }

const CodeRegion = lazy(async () => ({ default: (await import('./CodeRegion')).CodeRegion }))

/** The same as `ShowAsCode` for several calls that are sent one after the other. */
export function ShowCallsAsCode({ calls }: Props) {
  const t = useTexts(codeTexts)
  const id = useId()
  const [shown, setShown] = useState(false)
  return (
    <div className="show-code">
      <Button
        kind="link"
        icon="code"
        aria-expanded={shown}
        aria-controls={shown ? id : undefined}
        onClick={() => setShown(!shown)}
      >
        {t('show')}
      </Button>
      {shown && (
        <Suspense>
          <CodeRegion id={id} calls={calls} />
        </Suspense>
      )}
    </div>
  )
}
