import { defineTexts } from '~/i18n/catalogue'
import { en } from './en'

/** Texts of the shortcuts list and the command palette. */
export const shortcutsTexts = defineTexts('shortcuts', en, async () => (await import('./zh')).zh)
