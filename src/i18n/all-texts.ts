import { declaredTexts, type Catalogue, type Texts } from './catalogue'

const catalogues = import.meta.glob('./*/texts.ts')
const sources = import.meta.glob<string>('./*/{en,zh}.ts', { query: '?raw', import: 'default' })

/** Every area's texts, also of the parts of the console that have not been opened. */
export async function allTexts(): Promise<readonly Texts<Catalogue>[]> {
  await Promise.all(Object.values(catalogues).map((load) => load()))
  return declaredTexts()
}

/** The source file of each catalogue, by its path in the project (`src/i18n/list/en.ts`). */
export async function catalogueSources(): Promise<ReadonlyMap<string, string>> {
  const entries = await Promise.all(
    Object.entries(sources).map(
      async ([path, load]) => [`src/i18n/${path.slice(2)}`, await load()] as const,
    ),
  )
  return new Map(entries)
}
