import type { Translate } from '~/i18n/use-texts'
import type { en } from './en'

const IMPORT_FAILS = 'import-fails-'

/** The sentence that says to people what a preset is. */
export function presetSentence(name: string, t: Translate<typeof en>): string {
  return name.startsWith(IMPORT_FAILS)
    ? t('preset.importFails', { code: name.slice(IMPORT_FAILS.length) })
    : (t.lookup(`preset.${name}`) ?? name)
}
