import { useEffect, useId, useRef, useState } from 'react'
import { readFingerprint, recogniseFingerprint } from '~/features/key-pairs/list/fingerprint-text'
import type { ListTranslate } from '~/features/key-pairs/list/use-group-names'
import { OWN_REFUSAL_OF_VALUES } from '~/features/key-pairs/private-keys/own-refusal'
import { shellTexts } from '~/i18n/shell/texts'
import { useTexts } from '~/i18n/use-texts'
import { MATCHES, type Match } from '~/navigation/list-query'
import { containsPrivateKey } from '~/ssh/private-key'
import { Icon } from '~/ui/Icon'
import { NativeSelect } from '~/ui/NativeSelect'
import './SearchBox.css'

type Props = {
  t: ListTranslate
  text: string
  match: Match
  onSearch: (search: { name: string; match: Match }) => void
}

const PAUSE = 250

/**
 * The search field. What is typed is its own; the list is asked after a short pause, or at once on Enter. A private key is
 * never asked for.
 */
export function SearchBox({ t, text, match, onSearch }: Props) {
  const [typed, setTyped] = useState(text)
  const [seen, setSeen] = useState(text)
  const [sent, setSent] = useState<readonly string[]>([])
  const [refused, setRefused] = useState(false)
  const shell = useTexts(shellTexts)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const hintId = useId()

  // The link may change from outside: back, forward, "clear filters". Then the field follows. Its own searches come back
  // through the link too, late and one after the other: what was typed since must not be undone by them.
  if (text !== seen) {
    setSeen(text)
    const own = sent.indexOf(text)
    setSent(sent.slice(own + 1))
    if (own < 0) setTyped(text)
  }

  useEffect(() => () => clearTimeout(timer.current), [])

  function search(next: string, how: Match) {
    clearTimeout(timer.current)
    const name = next.trim()
    if (name === text && how === match) return
    setSent([...sent, name])
    onSearch({ name, match: how })
  }

  // What is searched for stands in the address, in the browser's history and in every link that is passed on.
  function change(next: string) {
    clearTimeout(timer.current)
    const isPrivate = containsPrivateKey(next)
    setRefused(isPrivate)
    setTyped(isPrivate ? '' : next)
    if (isPrivate) search('', match)
    else timer.current = setTimeout(() => search(next, match), PAUSE)
  }

  const hint = refused ? shell('privateKeyRefused') : hintFor(t, typed.trim(), match)
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault()
        search(typed, match)
      }}
    >
      <NativeSelect
        className="search-match"
        aria-label={t('search.match')}
        value={match}
        onChange={(event) => {
          const how = MATCHES.find((one) => one === event.target.value)
          if (how) search(typed, how)
        }}
      >
        {MATCHES.map((one) => (
          <option key={one} value={one}>
            {t(`search.${one}`)}
          </option>
        ))}
      </NativeSelect>
      <span className="search-field">
        <Icon name="search" size="text" />
        <input
          type="search"
          className="search-input"
          {...OWN_REFUSAL_OF_VALUES}
          aria-keyshortcuts="/"
          aria-label={t('search')}
          aria-invalid={refused || undefined}
          aria-describedby={hint ? hintId : undefined}
          placeholder={t('search')}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          maxLength={1000}
          // Before something else is done with the list, as it would be another list a moment later.
          onBlur={() => {
            search(typed, match)
            setRefused(false)
          }}
          onChange={(event) => change(event.target.value)}
        />
      </span>
      {hint && (
        <p id={hintId} className="search-hint" role={refused ? 'alert' : undefined}>
          {hint}
        </p>
      )}
    </form>
  )
}

function hintFor(t: ListTranslate, typed: string, match: Match): string | undefined {
  if (match === 'wildcard' && !typed.includes('*')) return t('search.wildcardHint')
  const found = match === 'contains' ? recogniseFingerprint(typed) : undefined
  if (found) return t('search.recognised', { kind: found.hash })
  if (match === 'fingerprint' && !readFingerprint(typed)) return t('search.unrecognised')
  return undefined
}
