import { useState } from 'react'
import { readTime } from '~/scenario-link/time-values'

type Props = {
  label: string
  /** As the grammar of links prints it; the field shows whole seconds. */
  value: string
  /** Gets the time as the grammar prints it, when Enter is pressed or the field is left; never one that was not edited. */
  onApply: (at: string) => void
}

/**
 * A UTC time that is applied when it is finished. A clock that runs on in between takes nothing of what is being typed, and
 * does not pass for an edit.
 */
export function TimeField({ label, value, onApply }: Props) {
  const shown = value.slice(0, 19)
  /** What is being typed, and what the typing started from. */
  const [draft, setDraft] = useState<{ from: string; text: string }>()

  /** Answers what the field shows from now on. */
  function apply(): string {
    if (!draft) return shown
    const at = timeOf(draft.text)
    if (at === undefined || at === timeOf(draft.from)) return shown
    onApply(at)
    return draft.text
  }

  return (
    <input
      type="datetime-local"
      className="panel-time"
      step={1}
      aria-label={label}
      value={draft?.text ?? shown}
      onFocus={() => setDraft({ from: shown, text: shown })}
      onChange={({ target }) => setDraft({ from: draft?.from ?? shown, text: target.value })}
      onKeyDown={({ key }) => {
        if (key !== 'Enter') return
        const next = apply()
        setDraft({ from: next, text: next })
      }}
      onBlur={() => {
        apply()
        setDraft(undefined)
      }}
    />
  )
}

/** As the grammar prints it; the field leaves out seconds that are 0. */
function timeOf(text: string): string | undefined {
  return readTime(`${text.slice(0, 19).padEnd(19, ':00')}Z`)
}
