import { defineTexts } from '~/i18n/catalogue'
import { en } from './en'

/** Texts of what the list's toolbar and cells open: panels, all-regions search, export. */
export const listToolsTexts = defineTexts('list-tools', en, async () => (await import('./zh')).zh)
