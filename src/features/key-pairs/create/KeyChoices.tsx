import { useId } from 'react'
import { createTexts } from '~/i18n/create/texts'
import { useTexts } from '~/i18n/use-texts'
import type { Repair } from '~/ssh/key-survey'
import { Button } from '~/ui/Button'
import { KeySummary } from './KeySummary'

type Props = { repairs: readonly Repair[]; onUse: (line: string) => void }

/** The keys of a text that can be imported, to choose one of. */
export function KeyChoices({ repairs, onUse }: Props) {
  const t = useTexts(createTexts)
  const id = useId()
  if (repairs.length === 0) return null
  return (
    <ul className="create-choices">
      {repairs.map(({ key, line, times }, index) => (
        <li key={line}>
          <span className="create-choice" id={`${id}${index}`}>
            <KeySummary shown={key} />
            {times > 1 && <span>{t('repair.times', { count: times })}</span>}
          </span>
          <Button aria-describedby={`${id}${index}`} onClick={() => onUse(line)}>
            {t('repair.use')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
