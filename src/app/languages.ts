import type { Locale } from '~/i18n/catalogue'

/** The languages of the console, each by its own name. */
export const LANGUAGES: readonly { key: Locale; label: string }[] = [
  { key: 'en-US', label: 'English' },
  { key: 'zh-CN', label: '简体中文' },
]
