import { useState } from 'react'
import { panelTexts } from '~/i18n/panel/texts'
import { useTexts } from '~/i18n/use-texts'
import { Notice } from '~/ui/Notice'
import type { WrongFilter } from './gallery-filters'

/** Names every filter of the link that makes no sense, and what is shown instead. */
export function WrongFilters({ wrong }: { wrong: readonly WrongFilter[] }) {
  const t = useTexts(panelTexts)
  const [closed, setClosed] = useState('')
  const shown = wrong.map(({ name, value }) => `${name}=${value}`).join('&')
  if (wrong.length === 0 || closed === shown) return null
  return (
    <Notice
      kind="error"
      title={t('wrong.title')}
      closeLabel={t('wrong.close')}
      onClose={() => setClosed(shown)}
    >
      <ul>
        {wrong.map(({ name, value, problem, expected, used }) => (
          <li key={name}>
            {t(`wrong.${problem}`, { name, value, expected })} {t('wrong.used', { used })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
