import { defineTexts } from '~/i18n/catalogue'
import { en } from './en'

/** What each error code means for the person at the screen. */
export const errorTexts = defineTexts('errors', en, async () => (await import('./zh')).zh)
