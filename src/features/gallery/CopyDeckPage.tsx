import { Input } from 'antd'
import { useDeferredValue, useState } from 'react'
import { Link } from 'react-router'
import { galleryTexts } from '~/i18n/gallery/texts'
import { useTexts } from '~/i18n/use-texts'
import { paths } from '~/navigation/paths'
import { AntdScope } from '~/ui/AntdScope'
import { Choice } from '~/ui/Choice'
import { LiveRegion } from '~/ui/LiveRegion'
import { Toaster } from '~/ui/Toaster'
import { Select } from '~/ui/Select'
import { useAnnouncer } from '~/ui/use-announcer'
import { useTitle } from '~/ui/use-title'
import { DeckEdits } from './DeckEdits'
import { DeckTable } from './DeckTable'
import { PSEUDO_LANGUAGES } from './pseudo'
import { setPseudo } from './text-edits'
import { useDeck, useEdits, type DeckText } from './use-deck'
import { useHeadRoom } from './use-head-room'
import './Gallery.css'

/** Every text of the console in both languages, to review, to try out and to export. */
export function CopyDeckPage() {
  const t = useTexts(galleryTexts)
  const deck = useDeck()
  const { edits, pseudo } = useEdits()
  const { region, say } = useAnnouncer()
  const head = useHeadRoom()
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
      <header ref={head} className="gallery-head">
        <h1 tabIndex={-1}>{t('deck.title')}</h1>
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
            <span className="deck-label" aria-hidden="true">
              {t('deck.pseudo')}
            </span>
            <Choice
              label={t('deck.pseudo')}
              value={pseudo}
              options={PSEUDO_LANGUAGES.map((value) => ({
                value,
                label: t(`deck.pseudo.${value}`),
              }))}
              onChange={setPseudo}
            />
            <span className="gallery-count" aria-live="polite">
              {t('deck.count', { count: shown.length })}
            </span>
          </div>
        </AntdScope>
        <div className="deck-bar">
          <p className="gallery-count deck-hint">{t('deck.hint')}</p>
          <DeckEdits edits={edits} deck={deck} say={say} />
        </div>
        <DeckTable texts={shown} edits={edits} say={say} />
        <LiveRegion ref={region} />
      </main>
      <Toaster place="foot" />
    </div>
  )
}

function searchable({ area, key, english, chinese }: DeckText): string {
  return `${area}.${key} ${JSON.stringify([english, chinese])}`.toLowerCase()
}
