import type { Locale } from '~/i18n/catalogue'

/** The languages of the console, each by its own name and in its own language. */
export const LANGUAGES: readonly { key: Locale; label: string; lang: Locale }[] = [
  { key: 'en-US', label: 'English', lang: 'en-US' },
  { key: 'zh-CN', label: '简体中文', lang: 'zh-CN' },
]
