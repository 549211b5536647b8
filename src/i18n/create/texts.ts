import { defineTexts } from '~/i18n/catalogue'
import { en } from './en'

/** Texts of the dialog that creates and imports key pairs, and of the hand-over of a private key. */
export const createTexts = defineTexts('create', en, async () => (await import('./zh')).zh)
