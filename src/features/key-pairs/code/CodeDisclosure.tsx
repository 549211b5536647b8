import { lazy, Suspense, useId, useState, type ReactNode } from 'react'
import { codeTexts } from '~/i18n/code/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'

/** `children` draws the code into the element of this id; it is asked for nothing while no code is shown. */
type Props = { children: (id: string) => ReactNode }

export const CodeRegion = lazy(async () => ({ default: (await import('./CodeRegion')).CodeRegion }))

/** The button that shows a dialog's code, and hides it again. */
export function CodeDisclosure({ children }: Props) {
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
      {shown && <Suspense>{children(id)}</Suspense>}
    </div>
  )
}
