import type { ReactNode } from 'react'
import type { ApiError } from '~/api/api-error'
import { actionsTexts } from '~/i18n/actions/texts'
import { useTexts } from '~/i18n/use-texts'
import { Note } from './Note'
import { useFaultText } from './use-fault-text'

type Props = {
  fault: ApiError
  /** What is known beyond the error: what was done already, whether trying again is safe. */
  children?: ReactNode
}

/** Why a call failed, with what to quote when asking for help. */
export function FaultNote({ fault, children }: Props) {
  const t = useTexts(actionsTexts)
  const faultText = useFaultText()
  return (
    <Note kind="failure">
      <p>{faultText(fault)}</p>
      {children}
      {fault.requestId && (
        <p className="dialog-note-facts">
          {t('fault.facts', { code: fault.code, requestId: fault.requestId })}
        </p>
      )}
    </Note>
  )
}
