import { memo, useMemo } from 'react'
import type { Message } from '~/i18n/catalogue'
import { galleryTexts } from '~/i18n/gallery/texts'
import { useTexts, type Translate } from '~/i18n/use-texts'
import type { Say } from '~/ui/use-announcer'
import { knownPlaceholders } from './placeholders'
import type { Edits } from './text-edits'
import { TextCell } from './TextCell'
import type { DeckText } from './use-deck'

type Props = { texts: readonly DeckText[]; edits: Edits; say: Say }

/** The texts, a row each; every cell can be edited. */
export function DeckTable({ texts, edits, say }: Props) {
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
              say={say}
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
  say: Say
}

const DeckRow = memo(function DeckRow({ id, text, english, chinese, t, say }: RowProps) {
  const known = useMemo(() => knownPlaceholders(text), [text])
  const shared = { id, known, t, say }
  return (
    <tr>
      <th scope="row" className="deck-key">
        {id}
      </th>
      <td lang="en">
        <TextCell {...shared} locale="en-US" original={text.english} edited={english} />
      </td>
      <td lang="zh">
        <TextCell {...shared} locale="zh-CN" original={text.chinese} edited={chinese} />
      </td>
    </tr>
  )
})
