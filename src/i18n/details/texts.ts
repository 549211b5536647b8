import { defineTexts } from '~/i18n/catalogue'
import { en } from './en'

/** Texts of the details of one key pair. */
export const detailsTexts = defineTexts('details', en, async () => (await import('./zh')).zh)
