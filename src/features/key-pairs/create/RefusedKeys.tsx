import { useId } from 'react'
import { createTexts } from '~/i18n/create/texts'
import { sshTexts } from '~/i18n/ssh/texts'
import { useTexts } from '~/i18n/use-texts'
import type { KeyCheck } from './check-key'
import { KeySummary } from './KeySummary'
import { keyProblemText } from './key-problem-text'

type Props = { check: KeyCheck }

/** The keys of a text that cannot be imported, each with its reason. */
export function RefusedKeys({ check }: Props) {
  const t = useTexts(createTexts)
  const ssh = useTexts(sshTexts)
  const id = useId()
  return (
    <>
      <p id={id}>{t('repair.refused')}</p>
      <ul className="create-choices" aria-labelledby={id}>
        {check.refused.map(({ key, line, type, problem, times }) => (
          <li key={line}>
            <span className="create-choice">
              {key ? <KeySummary shown={key} /> : <span>{type}</span>}
              <span>
                {key ? t('repair.refusedType') : keyProblemText(ssh, problem, check)}{' '}
                {times > 1 && t('repair.times', { count: times })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
