import { defineTexts } from '~/i18n/catalogue'
import { en } from './en'

/** What is to be said about a public key: why it is refused, what was repaired, what deserves attention. */
export const sshTexts = defineTexts('ssh', en, async () => (await import('./zh')).zh)
