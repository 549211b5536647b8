import { defineTexts } from '~/i18n/catalogue'
import { en } from './en'

/** Texts of the state gallery and the copy deck. */
export const galleryTexts = defineTexts('gallery', en, async () => (await import('./zh')).zh)
