import { KEPT_EDITS } from '~/i18n/kept-edits'

/** Puts the texts that were edited in this tab's copy deck in force again. Others load nothing for it. */
export async function restoreTexts(): Promise<void> {
  try {
    if (sessionStorage.getItem(KEPT_EDITS)) await import('~/features/gallery/text-edits')
  } catch {
    // Without storage or network the console speaks its own words.
  }
}
