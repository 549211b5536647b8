import { defineTexts } from '~/i18n/catalogue'
import { en } from './en'

/** Texts of editing tags. */
export const tagsTexts = defineTexts('tags', en, async () => (await import('./zh')).zh)
