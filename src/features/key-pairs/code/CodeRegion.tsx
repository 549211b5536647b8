import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { useParams } from 'react-router'
import type { ApiCall } from '~/api/key-pair-changes'
import { codeTexts } from '~/i18n/code/texts'
import { useTexts } from '~/i18n/use-texts'
import { CodeText } from './CodeText'
import { CODE_LANGUAGES, codeIn, type CodeLanguage } from './languages'
import './CodeRegion.css'

type Props = { id: string; calls: readonly ApiCall[] }

/** The calls as code, one language a tab. */
export function CodeRegion({ id, calls }: Props) {
  const t = useTexts(codeTexts)
  const panelId = useId()
  const { regionId = '' } = useParams()
  const [language, setLanguage] = useState<CodeLanguage>('CLI')
  const tabs = useRef<HTMLDivElement>(null)
  const { code, gaps } =
    calls.length > 0 ? codeIn(language, calls, regionId) : { code: '', gaps: [] }

  // Arrow keys walk through the tabs, as the tab pattern asks for; only the chosen one is a stop of the Tab key.
  function walk(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const edge = { Home: 0, End: CODE_LANGUAGES.length - 1 }[event.key]
    if (step === undefined && edge === undefined) return
    event.preventDefault()
    const now = CODE_LANGUAGES.indexOf(language)
    const next = edge ?? (now + (step ?? 0) + CODE_LANGUAGES.length) % CODE_LANGUAGES.length
    setLanguage(CODE_LANGUAGES[next] ?? language)
    tabs.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }

  return (
    <section id={id} className="code-region" aria-label={t('region')}>
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the chosen tab takes the focus, not the row of tabs */}
      <div
        ref={tabs}
        role="tablist"
        aria-label={t('languages')}
        className="code-tabs"
        onKeyDown={walk}
      >
        {CODE_LANGUAGES.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${panelId}${name}`}
            className="code-tab"
            aria-selected={name === language}
            aria-controls={panelId}
            tabIndex={name === language ? 0 : -1}
            onClick={() => setLanguage(name)}
          >
            {name}
          </button>
        ))}
      </div>
      <div
        id={panelId}
        role="tabpanel"
        className="code-panel"
        aria-labelledby={`${panelId}${language}`}
      >
        {calls.length === 0 && <p className="code-gap">{t('nothing')}</p>}
        {gaps.map((gap) => (
          <p key={gap} className="code-gap">
            {t(`gap.${gap}`)}
          </p>
        ))}
        {code !== '' && <CodeText code={code} language={language} />}
      </div>
    </section>
  )
}
