import { defineTexts } from '~/i18n/catalogue'
import { en } from './en'

/** Texts of the list of key pairs. */
export const listTexts = defineTexts('list', en, async () => (await import('./zh')).zh)
