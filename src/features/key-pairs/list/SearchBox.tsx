import { useEffect, useRef, useState } from 'react'
import { listTexts } from '~/i18n/list/texts'
import { useTexts } from '~/i18n/use-texts'
import { Icon } from '~/ui/Icon'

type Props = { text: string; onSearch: (text: string) => void }

const PAUSE = 250

/** The search field. What is typed is its own; the list is asked after a short pause, or at once on Enter. */
export function SearchBox({ text, onSearch }: Props) {
  const t = useTexts(listTexts)
  const [typed, setTyped] = useState(text)
  const [shown, setShown] = useState(text)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  // The link may change from outside: back, forward, "clear filters". Then the field follows.
  if (text !== shown) {
    setShown(text)
    setTyped(text)
  }

  useEffect(() => () => clearTimeout(timer.current), [])

  function search(next: string) {
    clearTimeout(timer.current)
    setShown(next.trim())
    onSearch(next.trim())
  }

  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault()
        search(typed)
      }}
    >
      <Icon name="search" size={14} />
      <input
        type="search"
        className="search-input"
        aria-label={t('search')}
        placeholder={t('search')}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          const next = event.target.value
          setTyped(next)
          clearTimeout(timer.current)
          timer.current = setTimeout(() => search(next), PAUSE)
        }}
      />
    </form>
  )
}
