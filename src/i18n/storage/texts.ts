import { defineTexts } from '~/i18n/catalogue'
import { en } from './en'

/** Texts about the place where the sandbox keeps its data. */
export const storageTexts = defineTexts('storage', en, async () => (await import('./zh')).zh)
