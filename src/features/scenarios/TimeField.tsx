import { useState } from 'react'
import { readTime } from '~/scenario-link/time-values'

type Props = {
  label: string
  /** As the grammar of links prints it; the field shows whole seconds. */
  value: string
  /** Gets the time as the grammar prints it, when Enter is pressed or the field is left; never the one it shows anyway. */
  onApply: (at: string) => void
}

/** A UTC time that is applied when it is finished. A clock that runs on in between takes nothing of what is being typed. */
export function TimeField({ label, value, onApply }: Props) {
  const [draft, setDraft] = useState<string>()
  const shown = value.slice(0, 19)

  function apply() {
    setDraft(undefined)
    const at = readTime(`${(draft ?? shown).slice(0, 19).padEnd(19, ':00')}Z`)
    if (at !== undefined && at !== readTime(`${shown}Z`)) onApply(at)
  }

  return (
    <input
      type="datetime-local"
      className="panel-time"
      step={1}
      aria-label={label}
      value={draft ?? shown}
      onFocus={() => setDraft(shown)}
      onChange={({ target }) => setDraft(target.value)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') apply()
      }}
      onBlur={apply}
    />
  )
}
