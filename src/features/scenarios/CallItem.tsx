import { useId, useState } from 'react'
import type { CallRecord } from '~/contract/control'
import { panelTexts } from '~/i18n/panel/texts'
import { useTexts } from '~/i18n/use-texts'
import { CallDetails } from './CallDetails'
import { outcomeText } from './outcome-text'

type Props = { call: CallRecord }

/** One call in a line: action, outcome, time; its details below it when it is opened. */
export function CallItem({ call }: Props) {
  const t = useTexts(panelTexts)
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <li className="call">
      <button
        type="button"
        className="call-line"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className="call-action">{call.action || '?'}</span>
        <span className={call.code === null ? 'call-ok' : 'call-failed'}>
          {outcomeText(call, t)} {call.code}
        </span>
        <span className="panel-hint">{t('call.ms', { ms: call.ms })}</span>
      </button>
      {open && (
        <div id={id}>
          <CallDetails call={call} />
        </div>
      )}
    </li>
  )
}
