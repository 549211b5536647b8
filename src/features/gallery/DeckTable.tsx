import { memo } from 'react'
import type { Locale, Message } from '~/i18n/catalogue'
import { galleryTexts } from '~/i18n/gallery/texts'
import { useTexts, type Translate } from '~/i18n/use-texts'
import { editText, type Edits } from './text-edits'
import type { DeckText } from './use-deck'

type Props = { texts: readonly DeckText[]; edits: Edits }

/** The texts, a row each; every cell can be edited. */
export function DeckTable({ texts, edits }: Props) {
  const t = useTexts(galleryTexts)
  return (
    <table className="deck-table" aria-label={t('deck.table')}>
      <thead>
        <tr>
          <th scope="col">{t('deck.key')}</th>
          <th scope="col">{t('deck.english')}</th>
          <th scope="col">{t('deck.chinese')}</th>
        </tr>
      </thead>
      <tbody>
        {texts.map((text) => {
          const id = `${text.area}.${text.key}`
          return (
            <DeckRow
              key={id}
              id={id}
              text={text}
              english={edits.get(`en-US ${id}`)}
              chinese={edits.get(`zh-CN ${id}`)}
              t={t}
            />
          )
        })}
      </tbody>
    </table>
  )
}

type RowProps = {
  id: string
  text: DeckText
  english: Message | undefined
  chinese: Message | undefined
  t: Translate<typeof galleryTexts.en>
}

const DeckRow = memo(function DeckRow({ id, text, english, chinese, t }: RowProps) {
  return (
    <tr>
      <th scope="row" className="deck-key">
        {id}
      </th>
      <td lang="en">
        <TextCell id={id} locale="en-US" original={text.english} edited={english} t={t} />
      </td>
      <td lang="zh">
        <TextCell id={id} locale="zh-CN" original={text.chinese} edited={chinese} t={t} />
      </td>
    </tr>
  )
})

type CellProps = {
  id: string
  locale: Locale
  original: Message
  edited: Message | undefined
  t: RowProps['t']
}

function TextCell({ id, locale, original, edited, t }: CellProps) {
  const message = edited ?? original
  const language = t(locale === 'en-US' ? 'deck.english' : 'deck.chinese')

  function save(next: Message) {
    editText(locale, id, JSON.stringify(next) === JSON.stringify(original) ? undefined : next)
  }
  function area(text: string, before: string, name: string, change: (text: string) => void) {
    const lost = placeholders(before).find((placeholder) => !text.includes(placeholder))
    return (
      <>
        <textarea
          className={edited === undefined ? 'deck-text' : 'deck-text deck-text-edited'}
          rows={1}
          aria-label={name}
          aria-invalid={lost !== undefined}
          value={text}
          onChange={(event) => change(event.target.value)}
        />
        {lost !== undefined && <p className="deck-lost">{t('deck.lost', { name: lost })}</p>}
      </>
    )
  }

  const name = t('deck.edit', { language, key: id })
  const before = typeof original === 'string' ? { one: original, other: original } : original
  if (typeof message === 'string') return area(message, before.other, name, save)
  return (
    <>
      {area(message.one, before.one, `${name}, ${t('deck.one')}`, (one) =>
        save({ ...message, one }),
      )}
      {area(message.other, before.other, `${name}, ${t('deck.other')}`, (other) =>
        save({ ...message, other }),
      )}
    </>
  )
}

function placeholders(text: string): string[] {
  return text.match(/\{\w+\}/g) ?? []
}
