import { defineTexts } from '~/i18n/catalogue'
import { en } from './en'

/** The button of the scenario panel: all that a page has of it before it is opened. */
export const dockTexts = defineTexts('dock', en, async () => (await import('./zh')).zh)
