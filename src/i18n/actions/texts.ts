import { defineTexts } from '~/i18n/catalogue'
import { en } from './en'

/** Texts that the dialogs changing key pairs share. */
export const actionsTexts = defineTexts('actions', en, async () => (await import('./zh')).zh)
