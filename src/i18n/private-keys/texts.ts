import { defineTexts } from '~/i18n/catalogue'
import { en } from './en'

/** Texts of the notice about a private key in the page's link. */
export const privateKeysTexts = defineTexts(
  'private-keys',
  en,
  async () => (await import('./zh')).zh,
)
