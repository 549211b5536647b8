import { useEffect, useRef } from 'react'
import { regionName } from '~/contract/regions'
import { useFaultText } from '~/features/key-pairs/actions/use-fault-text'
import { createTexts } from '~/i18n/create/texts'
import { useTexts } from '~/i18n/use-texts'
import { Icon } from '~/ui/Icon'
import type { ImportResult } from './import-into'
import type { ImportResults } from './use-submit'

type Props = { regions: readonly string[]; results: ImportResults }

/** What became of an import into several regions, one line for each. */
export function RegionResults({ regions, results }: Props) {
  const t = useTexts(createTexts)
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    // Answered, it would be taken for the effect's end: newer browsers answer a promise.
    section.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const failed = regions.some((id) => results[id]?.state === 'failed')
  return (
    <section ref={section} className="create-results" aria-label={t('results')} aria-live="polite">
      <ul>
        {regions.map((id) => {
          return (
            <li key={id} className={`create-result-${results[id]?.state ?? 'waiting'}`}>
              <ResultIcon result={results[id]} />
              <span>{regionName(id, t.locale)}</span>
              <ResultText result={results[id]} />
            </li>
          )
        })}
      </ul>
      {failed && <p>{t('results.retry')}</p>}
    </section>
  )
}

function ResultIcon({ result }: { result: ImportResult | undefined }) {
  if (result?.state === 'done' || result?.state === 'there')
    return <Icon name="check" size="text" />
  return <Icon name={result?.state === 'failed' ? 'warning' : 'more'} size="text" />
}

function ResultText({ result }: { result: ImportResult | undefined }) {
  const t = useTexts(createTexts)
  const faultText = useFaultText()
  if (result?.state !== 'failed') return <span>{t(`results.${result?.state ?? 'waiting'}`)}</span>
  const { code, requestId, message } = result.error
  return (
    <span>
      {t('results.failed')}: {faultText({ code, message })}{' '}
      <span className="create-fault-facts">
        {requestId ? t('fault.facts', { code, requestId }) : t('fault.code', { code })}
      </span>
    </span>
  )
}
