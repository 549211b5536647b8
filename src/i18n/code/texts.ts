import { defineTexts } from '~/i18n/catalogue'
import { en } from './en'

/** Texts around the code samples. */
export const codeTexts = defineTexts('code', en, async () => (await import('./zh')).zh)
