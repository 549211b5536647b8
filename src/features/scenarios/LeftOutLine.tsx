import { panelTexts } from '~/i18n/panel/texts'
import { useTexts } from '~/i18n/use-texts'
import { REASONS, type LeftOut } from './select-calls'

/** What an exported test would leave out of the log, and why; nothing where that is nothing. */
export function LeftOutLine({ leftOut }: { leftOut: LeftOut }) {
  const t = useTexts(panelTexts)
  const parts = REASONS.filter((reason) => leftOut[reason] > 0).map((reason) =>
    t(`calls.leftOut.${reason}`, { count: leftOut[reason] }),
  )
  if (parts.length === 0) return null
  return (
    <p className="panel-hint">
      {t('calls.leftOut', { parts: new Intl.ListFormat(t.locale).format(parts) })}
    </p>
  )
}
