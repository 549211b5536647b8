import { defineTexts } from '~/i18n/catalogue'
import { en } from './en'

/** Texts of deleting key pairs. */
export const deleteTexts = defineTexts('delete', en, async () => (await import('./zh')).zh)
