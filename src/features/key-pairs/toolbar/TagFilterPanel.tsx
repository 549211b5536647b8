import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import { tagSuggestionsQuery } from '~/api/tags'
import { addTagFilter, TAG_FILTERS_MAX } from '~/features/key-pairs/list/tag-filters'
import { useListQuery } from '~/features/key-pairs/list/use-list-query'
import { listToolsTexts } from '~/i18n/list-tools/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'
import { TextInput } from '~/ui/TextInput'
import './TagFilterPanel.css'

type Props = { regionId: string; onDone: () => void }

/** Adds a tag to what the list is filtered by, suggesting those that key pairs of the region have. */
export function TagFilterPanel({ regionId, onDone }: Props) {
  const t = useTexts(listToolsTexts)
  const [query, change] = useListQuery()
  const [typed, setTyped] = useState('')
  const key = typed.trim()
  const [value, setValue] = useState('')
  const [problem, setProblem] = useState('')
  const { data: known } = useQuery(tagSuggestionsQuery(regionId))
  const id = useId()
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])

  function refuse(why: string) {
    setProblem(why)
    first.current?.focus()
  }

  function add() {
    const tags = addTagFilter(query.tags, value === '' ? { key } : { key, value })
    if (key === '') refuse(t('tag.keyMissing'))
    else if (tags.length > TAG_FILTERS_MAX) refuse(t('tag.tooMany', { count: TAG_FILTERS_MAX }))
    else {
      onDone()
      change({ tags })
    }
  }

  return (
    <form
      className="tag-filter"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <label htmlFor={`${id}key`}>{t('tag.key')}</label>
      <TextInput
        id={`${id}key`}
        list={`${id}keys`}
        value={typed}
        autoComplete="off"
        aria-invalid={problem !== ''}
        aria-describedby={`${id}problem`}
        ref={first}
        onChange={(event) => {
          setTyped(event.target.value)
          setProblem('')
        }}
      />
      <p id={`${id}problem`} className="tag-filter-problem" aria-live="polite">
        {problem}
      </p>
      <datalist id={`${id}keys`}>
        {[...(known?.keys() ?? [])].map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <label htmlFor={`${id}value`}>{t('tag.value')}</label>
      <TextInput
        id={`${id}value`}
        list={`${id}values`}
        value={value}
        autoComplete="off"
        onChange={(event) => setValue(event.target.value)}
      />
      <datalist id={`${id}values`}>
        {[...(known?.get(key) ?? [])].map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <p className="tag-filter-note">{t('tag.note')}</p>
      <Button kind="primary" type="submit">
        {t('tag.add')}
      </Button>
    </form>
  )
}
