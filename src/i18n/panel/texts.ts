import { defineTexts } from '~/i18n/catalogue'
import { en } from './en'

/** Texts of the scenario panel, the request log and the notice about wrong parameters. */
export const panelTexts = defineTexts('panel', en, async () => (await import('./zh')).zh)
