import { useSearchParams } from 'react-router'
import type { Locale } from '~/i18n/catalogue'
import { presentStep } from '~/navigation/present-step'
import { setThemeChoice, type ThemeChoice } from '~/ui/theme/theme-store'
import { chooseLocale } from './start-locale'

/** Switches language and theme. A link that names one of them goes on naming the one on screen. */
export function useLook(): {
  chooseLanguage: (locale: Locale) => void
  chooseTheme: (choice: ThemeChoice) => void
} {
  const [search, setSearch] = useSearchParams()

  function keepInLink(name: string, value: string) {
    if (!search.has(name)) return
    const next = new URLSearchParams(search)
    next.set(name, value)
    setSearch(next, { replace: true, state: presentStep() })
  }

  return {
    chooseLanguage: (locale) => {
      void chooseLocale(locale)
      keepInLink('lang', locale)
    },
    chooseTheme: (choice) => {
      setThemeChoice(choice)
      keepInLink('theme', choice)
    },
  }
}
