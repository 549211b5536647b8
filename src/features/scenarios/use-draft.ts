import { useState } from 'react'

/**
 * A value that is being typed or dragged, until it is applied. When `value` changes elsewhere, it starts anew from that; its
 * own values come back late and one after the other, and must not undo what was done since.
 */
export function useDraft<T extends number | string | null>(value: T): [T, (next: T) => void] {
  const [draft, setDraft] = useState(value)
  const [seen, setSeen] = useState(value)
  const [drafted, setDrafted] = useState<readonly T[]>([])
  if (seen !== value) {
    setSeen(value)
    const own = drafted.indexOf(value)
    setDrafted(own < 0 ? [] : drafted.slice(own + 1))
    if (own < 0) setDraft(value)
  }
  return [
    draft,
    (next) => {
      setDraft(next)
      setDrafted(next === value ? [] : [...drafted, next])
    },
  ]
}
