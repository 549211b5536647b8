import { defineTexts } from '~/i18n/catalogue'
import { en } from './en'

/** Texts of the frame around every page: bars, navigation, footer, error pages. */
export const shellTexts = defineTexts('shell', en, async () => (await import('./zh')).zh)
