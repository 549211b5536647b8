import { useState } from 'react'

/** A value that is being typed or dragged, until it is applied; whenever `value` changes elsewhere, it starts anew from that. */
export function useDraft<T extends number | string | null>(value: T): [T, (next: T) => void] {
  const [draft, setDraft] = useState(value)
  const [seen, setSeen] = useState(value)
  if (seen !== value) {
    setSeen(value)
    setDraft(value)
  }
  return [draft, setDraft]
}
