import { LANGUAGES, THEMES, WIDTHS, type Variant } from './gallery-states'

/** What the gallery shows, as its link says it. `all` for one of the three shows each. */
export type GalleryFilters = {
  find: string
  language: Variant['language'] | 'all'
  theme: Variant['theme'] | 'all'
  width: number | 'all'
}

const NAMES = { find: 'show', language: 'languages', theme: 'themes', width: 'widths' } as const

/** Reads the filters of a link; what makes no sense there falls back to English, light, 1280 px. */
export function parseFilters(search: URLSearchParams): GalleryFilters {
  const language = search.get(NAMES.language)
  const theme = search.get(NAMES.theme)
  const width = search.get(NAMES.width)
  return {
    find: search.get(NAMES.find) ?? '',
    language:
      language === 'all' ? 'all' : (LANGUAGES.find((known) => known === language) ?? 'en-US'),
    theme: theme === 'all' ? 'all' : (THEMES.find((known) => known === theme) ?? 'light'),
    width: width === 'all' ? 'all' : (WIDTHS.find((known) => String(known) === width) ?? 1280),
  }
}

/** A filter that does not hold as the link gives it; `used`: what is shown instead. */
export type WrongFilter = {
  name: string
  value: string
  problem: 'twice' | 'not-one-of'
  expected: string
  used: string
}

/** The filters of the link that make no sense, each with what is shown instead. */
export function wrongFilters(search: URLSearchParams): WrongFilter[] {
  const filters = parseFilters(search)
  const choices = { language: LANGUAGES, theme: THEMES, width: WIDTHS } as const
  return (['language', 'theme', 'width'] as const).flatMap((filter) => {
    const name = NAMES[filter]
    const texts = search.getAll(name)
    const used = String(filters[filter])
    if (texts.length === 0 || (texts.length === 1 && texts[0] === used)) return []
    const problem = texts[0] === used ? 'twice' : 'not-one-of'
    const expected = [...choices[filter], 'all'].join(', ')
    return [{ name, value: texts.join(', '), problem, expected, used }]
  })
}

/** The same link with one filter changed. */
export function withFilter(
  search: URLSearchParams,
  filter: keyof GalleryFilters,
  value: string,
): URLSearchParams {
  const next = new URLSearchParams(search)
  if (value === '') next.delete(NAMES[filter])
  else next.set(NAMES[filter], value)
  return next
}

/** Every combination that the filters ask for. */
export function variantsOf({ language, theme, width }: GalleryFilters): Variant[] {
  const languages = language === 'all' ? LANGUAGES : [language]
  const themes = theme === 'all' ? THEMES : [theme]
  const widths = width === 'all' ? WIDTHS : [width]
  return languages.flatMap((oneLanguage) =>
    themes.flatMap((oneTheme) =>
      widths.map((oneWidth) => ({ language: oneLanguage, theme: oneTheme, width: oneWidth })),
    ),
  )
}
