import { useId } from 'react'
import type { Locale, Message } from '~/i18n/catalogue'
import type { galleryTexts } from '~/i18n/gallery/texts'
import type { Translate } from '~/i18n/use-texts'
import type { Say } from '~/ui/use-announcer'
import { wrongPlaceholders } from './placeholders'
import { editText } from './text-edits'

type T = Translate<typeof galleryTexts.en>

type Props = {
  id: string
  locale: Locale
  original: Message
  edited: Message | undefined
  known: ReadonlySet<string>
  t: T
  say: Say
}

/** One text in one language, to be edited: each form of a plural in a field of its own. */
export function TextCell({ id, locale, original, edited, known, t, say }: Props) {
  const message = edited ?? original
  const language = t(locale === 'en-US' ? 'deck.english' : 'deck.chinese')
  const name = t('deck.edit', { language, key: id })
  const before = typeof original === 'string' ? { one: original, other: original } : original
  const shared = { isEdited: edited !== undefined, known, t, say }

  function save(next: Message) {
    editText(locale, id, JSON.stringify(next) === JSON.stringify(original) ? undefined : next)
  }

  if (typeof message === 'string') {
    return (
      <TextField {...shared} name={name} text={message} before={before.other} onChange={save} />
    )
  }
  return (
    <>
      {(['one', 'other'] as const).map((form) => (
        <TextField
          {...shared}
          key={form}
          name={`${name}, ${t(`deck.${form}`)}`}
          text={message[form]}
          before={before[form]}
          onChange={(text) => save({ ...message, [form]: text })}
        />
      ))}
    </>
  )
}

type FieldProps = {
  name: string
  text: string
  before: string
  isEdited: boolean
  known: ReadonlySet<string>
  t: T
  say: Say
  onChange: (text: string) => void
}

function TextField({ name, text, before, isEdited, known, t, say, onChange }: FieldProps) {
  const problemId = useId()
  const problem = isEdited ? problemOf(text) : ''

  function problemOf(value: string): string {
    return problemText(wrongPlaceholders(value, before, known), t)
  }

  // Read out by the page's one live region: with one in each of a thousand cells, a screen reader would have much to watch.
  function edit(value: string) {
    onChange(value)
    const next = problemOf(value)
    if (next !== problem) say(next)
  }

  return (
    <>
      <textarea
        className={isEdited ? 'deck-text deck-text-edited' : 'deck-text'}
        rows={1}
        aria-label={name}
        aria-invalid={problem !== ''}
        aria-describedby={problem === '' ? undefined : problemId}
        value={text}
        onChange={(event) => edit(event.target.value)}
        onFocus={({ currentTarget }) => showWhole(currentTarget)}
      />
      {problem !== '' && (
        <p id={problemId} className="deck-lost">
          {problem}
        </p>
      )}
    </>
  )
}

/** Scrolls to all of a field, of which the browser only shows the line with the caret. What is pressed stays under the pointer. */
function showWhole(field: HTMLElement): void {
  if (!field.matches(':active')) field.scrollIntoView({ block: 'nearest' })
}

function problemText({ unknown, missing }: ReturnType<typeof wrongPlaceholders>, t: T): string {
  const list = new Intl.ListFormat(t.locale)
  const sentences: string[] = []
  if (unknown.length > 0)
    sentences.push(t('deck.unknown', { names: list.format(unknown), count: unknown.length }))
  if (missing.length > 0)
    sentences.push(t('deck.missing', { names: list.format(missing), count: missing.length }))
  return sentences.join(' ')
}
