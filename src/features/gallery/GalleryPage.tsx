import { Input } from 'antd'
import { useDeferredValue } from 'react'
import { Link, useSearchParams } from 'react-router'
import { galleryTexts } from '~/i18n/gallery/texts'
import { presetSentence } from '~/i18n/panel/preset-sentence'
import { panelTexts } from '~/i18n/panel/texts'
import { useTexts } from '~/i18n/use-texts'
import { paths } from '~/navigation/paths'
import { AntdScope } from '~/ui/AntdScope'
import { Choice } from '~/ui/Choice'
import { Toaster } from '~/ui/Toaster'
import { useTitle } from '~/ui/use-title'
import { parseFilters, variantsOf, withFilter, wrongFilters } from './gallery-filters'
import { GALLERY_STATES, LANGUAGES, THEMES, WIDTHS, type GalleryState } from './gallery-states'
import { StateCard } from './StateCard'
import { useHeadRoom } from './use-head-room'
import { WrongFilters } from './WrongFilters'
import './Gallery.css'

/** Every state of the page as a live frame, in the languages, themes and widths that are asked for. */
export function GalleryPage() {
  const head = useHeadRoom()
  const t = useTexts(galleryTexts)
  const panel = useTexts(panelTexts)
  const [search, setSearch] = useSearchParams()
  const filters = parseFilters(search)
  const find = useDeferredValue(filters.find.trim().toLowerCase())
  useTitle(t('title'), 'ECS Sandbox')

  function nameOf({ id, preset }: GalleryState): string {
    return preset ? presetSentence(id, panel) : (t.lookup(`state.${id}`) ?? id)
  }
  function set(filter: keyof typeof filters, value: string | number) {
    setSearch((now) => withFilter(now, filter, String(value)), { replace: true })
  }
  const states = GALLERY_STATES.filter((state) =>
    `${state.id} ${nameOf(state)}`.toLowerCase().includes(find),
  )
  const variants = variantsOf(filters)
  const wrong = wrongFilters(search)

  return (
    <div className="gallery">
      <AntdScope>
        <header ref={head} className="gallery-head">
          <h1 tabIndex={-1}>{t('title')}</h1>
          <nav className="gallery-links" aria-label={t('title')}>
            <Link to={paths.galleryTexts()}>{t('texts')}</Link>
            <Link to="/">{t('console')}</Link>
          </nav>
          <section className="gallery-filters" aria-label={t('filters')}>
            <Input
              type="search"
              aria-label={t('find')}
              placeholder={t('find')}
              value={filters.find}
              onChange={(event) => set('find', event.target.value)}
            />
            <Choice
              label={t('language')}
              value={filters.language}
              options={[...LANGUAGES, 'all' as const].map((value) => ({
                value,
                label: t(`language.${value}`),
              }))}
              onChange={(value) => set('language', value)}
            />
            <Choice
              label={t('theme')}
              value={filters.theme}
              options={[...THEMES, 'all' as const].map((value) => ({
                value,
                label: t(`theme.${value}`),
              }))}
              onChange={(value) => set('theme', value)}
            />
            <Choice<number | 'all'>
              label={t('width')}
              value={filters.width}
              options={[
                ...WIDTHS.map((value) => ({
                  value,
                  label: t('width.px', { width: String(value) }),
                })),
                { value: 'all' as const, label: t('width.all') },
              ]}
              onChange={(value) => set('width', value)}
            />
            <span className="gallery-count" aria-live="polite">
              {t('count', { count: states.length * variants.length })}
            </span>
          </section>
        </header>
      </AntdScope>
      <main className="gallery-grid">
        <WrongFilters wrong={wrong} />
        {states.length === 0 && <p>{t('none')}</p>}
        {states.flatMap((state) =>
          variants.map((variant) => (
            <StateCard
              key={`${state.id} ${variant.language} ${variant.theme} ${variant.width}`}
              state={state}
              variant={variant}
              name={nameOf(state)}
            />
          )),
        )}
      </main>
      <Toaster place="foot" />
    </div>
  )
}
