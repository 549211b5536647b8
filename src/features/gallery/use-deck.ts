import { use, useSyncExternalStore } from 'react'
import { allTexts } from '~/i18n/all-texts'
import type { Message } from '~/i18n/catalogue'
import { editsSnapshot, subscribeToEdits } from './text-edits'

/** One text of the console in both languages, as the catalogues have it. */
export type DeckText = { area: string; key: string; english: Message; chinese: Message }

let loading: Promise<readonly DeckText[]> | undefined

/** Every text of the console; suspends until all catalogues are there. */
export function useDeck(): readonly DeckText[] {
  loading ??= loadDeck()
  return use(loading)
}

/** The edits in force and the pseudo-language. */
export function useEdits() {
  return useSyncExternalStore(subscribeToEdits, editsSnapshot)
}

async function loadDeck(): Promise<readonly DeckText[]> {
  const areas = await allTexts()
  const lists = await Promise.all(
    areas.map(async ({ area, en, loadZh }) => {
      const zh = await loadZh()
      return Object.entries(en).map(([key, english]) => ({
        area,
        key,
        english,
        chinese: zh[key] ?? english,
      }))
    }),
  )
  return lists.flat()
}
