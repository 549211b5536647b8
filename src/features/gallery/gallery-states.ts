import { SAMPLE_PUBLIC_KEY } from '~/contract/sample-key'
import { paths } from '~/navigation/paths'
import { readableQuery } from '~/scenario-link/parse-link'
import { PRESET_NAMES } from '~/scenario-link/presets'
import type { TypedImport } from './send-import'

/**
 * A state of the page: where it is and by which query. Presets are named by themselves, the others by a text of the gallery.
 * `sends`: what the form there is sent with, where only the answer shows the state.
 */
export type GalleryState = {
  id: string
  preset: boolean
  path: string
  query: string
  sends?: TypedImport
}

/** What the frames show a state in. */
export type Variant = { language: 'en-US' | 'zh-CN'; theme: 'light' | 'dark'; width: number }

export const LANGUAGES = ['en-US', 'zh-CN'] as const
export const THEMES = ['light', 'dark'] as const
export const WIDTHS = [375, 768, 1280] as const

const REGION = 'cn-hangzhou'
const LIST = paths.list(REGION)
const CREATE = paths.create(REGION)

/** Presets whose state shows in the form of the import: there the person meets it. */
function isMetInTheForm(preset: string): boolean {
  return preset.startsWith('import-fails-') || preset === 'lost-answer'
}

const SENT: TypedImport = { name: 'example', publicKey: SAMPLE_PUBLIC_KEY }

const OTHERS: readonly Omit<GalleryState, 'preset'>[] = [
  { id: 'loading', path: LIST, query: 'latency=600000' },
  { id: 'no-match', path: LIST, query: 'scenario=default&name=nothing-like-this' },
  { id: 'tag-filter', path: LIST, query: 'scenario=default&tag=env:prod' },
  { id: 'second-page', path: LIST, query: 'scenario=large&page=2' },
  { id: 'create-auto', path: CREATE, query: 'scenario=default&createType=default' },
  { id: 'create-import', path: CREATE, query: 'scenario=default&createType=import' },
  { id: 'create-at-quota', path: CREATE, query: 'scenario=quota-full&createType=default' },
  { id: 'bind', path: LIST, query: 'scenario=default&dialog=bind&pair=web-prod' },
  { id: 'bind-many', path: LIST, query: 'scenario=many-instances&dialog=bind&pair=web-prod' },
  { id: 'unbind', path: LIST, query: 'scenario=default&dialog=unbind&pair=web-prod' },
  { id: 'delete', path: LIST, query: 'scenario=default&dialog=delete&pair=jenkins-ci' },
  {
    id: 'delete-several',
    path: LIST,
    query: 'scenario=default&dialog=delete&pair=web-prod&pair=jenkins-ci',
  },
  { id: 'tags', path: LIST, query: 'scenario=default&dialog=tags&pair=web-prod' },
  {
    id: 'tags-several',
    path: LIST,
    query: 'scenario=default&dialog=tags&pair=web-prod&pair=jenkins-ci',
  },
  { id: 'group', path: LIST, query: 'scenario=default&dialog=group&pair=web-prod' },
  { id: 'details', path: paths.details(REGION, 'web-prod'), query: 'scenario=default' },
  { id: 'details-gone', path: paths.details(REGION, 'gone'), query: 'scenario=default' },
  { id: 'unknown-region', path: paths.list('nowhere'), query: 'scenario=default' },
  { id: 'not-found', path: '/nothing/here', query: 'scenario=default' },
  { id: 'outside', path: paths.outside('instances'), query: 'scenario=default' },
  { id: 'wrong-link', path: LIST, query: 'scenario=default&quota=many&latecny=2000' },
]

/** Every state of the page, presets first. */
export const GALLERY_STATES: readonly GalleryState[] = [
  ...PRESET_NAMES.map((name) => {
    const query = `scenario=${name}`
    return isMetInTheForm(name)
      ? { id: name, preset: true, path: CREATE, query: `${query}&createType=import`, sends: SENT }
      : { id: name, preset: true, path: LIST, query }
  }),
  ...OTHERS.map((state) => ({ ...state, preset: false })),
]

/** The link of a state as people pass it on: in this language and theme. */
export function linkOf({ path, query }: GalleryState, { language, theme }: Variant): string {
  const search = new URLSearchParams(query)
  search.set('lang', language)
  search.set('theme', theme)
  return `${path}?${readableQuery(search)}`
}

/** The address of a state's frame: its link, without the panel. */
export function frameOf(state: GalleryState, variant: Variant): string {
  return `${linkOf(state, variant)}&panel=off`
}
