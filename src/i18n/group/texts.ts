import { defineTexts } from '~/i18n/catalogue'
import { en } from './en'

/** Texts of changing the resource group. */
export const groupTexts = defineTexts('group', en, async () => (await import('./zh')).zh)
