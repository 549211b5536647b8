import { defineTexts } from '~/i18n/catalogue'
import { en } from './en'

/** Texts of the rows in which tags are edited. */
export const tagEditorTexts = defineTexts('tag-editor', en, async () => (await import('./zh')).zh)
