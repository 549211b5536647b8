import { Input, Segmented } from 'antd'
import { useDeferredValue, useState } from 'react'
import { Link } from 'react-router'
import { galleryTexts } from '~/i18n/gallery/texts'
import { useTexts } from '~/i18n/use-texts'
import { paths } from '~/navigation/paths'
import { AntdScope } from '~/ui/AntdScope'
import { Toaster } from '~/ui/Toaster'
import { Select } from '~/ui/Select'
import { useTitle } from '~/ui/use-title'
import { DeckEdits } from './DeckEdits'
import { DeckTable } from './DeckTable'
import { PSEUDO_LANGUAGES } from './pseudo'
import { setPseudo } from './text-edits'
import { useDeck, useEdits, type DeckText } from './use-deck'
import './Gallery.css'

/** Every text of the console in both languages, to review, to try out and to export. */
export function CopyDeckPage() {
  const t = useTexts(galleryTexts)
  const deck = useDeck()
  const { edits, pseudo } = useEdits()
  const [typed, setTyped] = useState('')
  const [area, setArea] = useState('')
  const find = useDeferredValue(typed.trim().toLowerCase())
  useTitle(t('deck.title'), 'ECS Sandbox')

  const areas = [...new Set(deck.map((text) => text.area))].toSorted()
  const shown = deck.filter(
    (text) =>
      (area === '' || text.area === area) && (find === '' || searchable(text).includes(find)),
  )

  return (
    <div className="gallery">
      <header className="gallery-head">
        <h1>{t('deck.title')}</h1>
        <nav className="gallery-links" aria-label={t('deck.title')}>
          <Link to={paths.gallery()}>{t('deck.gallery')}</Link>
          <Link to="/">{t('console')}</Link>
        </nav>
      </header>
      <main className="deck">
        <AntdScope>
          <div className="deck-bar">
            <Input
              type="search"
              aria-label={t('deck.find')}
              placeholder={t('deck.find')}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
            <Select
              aria-label={t('deck.area')}
              value={area}
              options={[
                { value: '', label: t('deck.allAreas') },
                ...areas.map((value) => ({ value, label: value })),
              ]}
              onChange={setArea}
            />
            <span>{t('deck.pseudo')}</span>
            <Segmented
              aria-label={t('deck.pseudo')}
              value={pseudo}
              options={PSEUDO_LANGUAGES.map((value) => ({
                value,
                label: t(`deck.pseudo.${value}`),
              }))}
              onChange={setPseudo}
            />
            <span className="gallery-count">{t('deck.count', { count: shown.length })}</span>
            {edits.size > 0 && <DeckEdits edits={edits} deck={deck} />}
          </div>
        </AntdScope>
        <p className="gallery-count">{t('deck.hint')}</p>
        <DeckTable texts={shown} edits={edits} />
      </main>
      <Toaster />
    </div>
  )
}

function searchable({ area, key, english, chinese }: DeckText): string {
  return `${area}.${key} ${JSON.stringify([english, chinese])}`.toLowerCase()
}
