import { useId, type ReactNode } from 'react'
import { Icon } from './Icon'
import './FormField.css'

/** What a control is given so that label, hint and message belong to it. */
export type FieldControl = {
  id: string
  'aria-invalid'?: true
  'aria-required'?: true
  'aria-describedby'?: string
}

type Props = {
  label: ReactNode
  required?: boolean
  /** Stands below the control, and describes it while there is no problem. */
  hint?: ReactNode
  /** What is wrong with the value; becomes the control's whole description. */
  problem?: ReactNode
  /** A line at the end of the label's row, such as a link to help. */
  extra?: ReactNode
  children: (control: FieldControl) => ReactNode
}

/** One field of a form: label, control, hint, and the message about what is wrong with it. */
export function FormField({ label, required, hint, problem, extra, children }: Props) {
  const id = useId()
  const hintId = `${id}hint`
  const problemId = `${id}problem`
  const describedBy = problem ? problemId : hint ? hintId : undefined
  return (
    <div className="field">
      <div className="field-head">
        <label htmlFor={id} className="field-label">
          {label}
        </label>
        {required && (
          <span className="field-required" aria-hidden="true">
            *
          </span>
        )}
        {extra && <span className="field-extra">{extra}</span>}
      </div>
      {children({
        id,
        ...(describedBy && { 'aria-describedby': describedBy }),
        ...(required && { 'aria-required': true }),
        ...(problem && { 'aria-invalid': true }),
      })}
      {/* Always there, so that a message which appears is read aloud without moving the focus. */}
      <div aria-live="polite">
        {problem && (
          <p className="field-problem">
            <Icon name="warning" size="text" />
            <span id={problemId}>{problem}</span>
          </p>
        )}
      </div>
      {hint && (
        <p id={hintId} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  )
}
