import { useState } from 'react'
import { panelTexts } from '~/i18n/panel/texts'
import { useTexts } from '~/i18n/use-texts'
import type { WrongParameter } from '~/scenario-link/read-value'
import { Notice } from '~/ui/Notice'

type Props = { wrong: readonly WrongParameter[] }

/** Names every parameter of the link that the page does not use, and why. */
export function LinkNotice({ wrong }: Props) {
  const t = useTexts(panelTexts)
  const [closed, setClosed] = useState('')
  const shown = wrong.map(({ name, value }) => `${name}=${value}`).join('&')
  if (closed === shown) return null

  function sentence({ name, value, problem, expected }: WrongParameter) {
    const text = t.lookup(`wrong.${problem}`, { name, value, expected }) ?? name
    const meant = problem === 'unknown-name' || problem === 'unknown-preset'
    return meant && expected !== '' ? `${text} ${t('wrong.meant', { expected })}` : text
  }

  return (
    <Notice
      kind="error"
      title={t('wrong.title')}
      closeLabel={t('wrong.close')}
      onClose={() => setClosed(shown)}
    >
      <ul>
        {wrong.map((parameter) => (
          <li key={parameter.name}>{sentence(parameter)}</li>
        ))}
      </ul>
      <p>{t('wrong.goesOn')}</p>
    </Notice>
  )
}
