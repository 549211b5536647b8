import { useState } from 'react'
import { panelTexts } from '~/i18n/panel/texts'
import { useLocale, useTexts } from '~/i18n/use-texts'
import { Notice } from '~/ui/Notice'
import { currentThemeChoice } from '~/ui/theme/theme-store'
import type { Wrong } from './what-is-wrong'

type Props = { wrong: readonly Wrong[] }

/** Names every parameter of the link that the page does not use, why, and what it uses instead. */
export function LinkNotice({ wrong }: Props) {
  const t = useTexts(panelTexts)
  const looks: Readonly<Record<string, string>> = { lang: useLocale(), theme: currentThemeChoice() }
  const [closed, setClosed] = useState('')
  const shown = wrong.map(({ name, value }) => `${name}=${value}`).join('&')
  if (closed === shown) return null

  function sentences({ name, value, problem, expected, used = looks[name] }: Wrong): string {
    const said = [t.lookup(`wrong.${problem}`, { name, value, expected }) ?? name]
    const meant = problem === 'unknown-name' || problem === 'unknown-preset'
    if (meant && expected !== '') said.push(t('wrong.meant', { expected }))
    // Of two, the sentence itself says which one counts.
    if (used && problem !== 'twice') said.push(t('wrong.used', { used }))
    return said.join(' ')
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
          <li key={parameter.name}>{sentences(parameter)}</li>
        ))}
      </ul>
      <p>{t('wrong.goesOn')}</p>
    </Notice>
  )
}
