import { defineTexts } from '~/i18n/catalogue'
import { en } from './en'

/** Texts of binding and unbinding. */
export const bindTexts = defineTexts('bind', en, async () => (await import('./zh')).zh)
