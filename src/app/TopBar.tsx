import { useSearchParams } from 'react-router'
import { shellTexts } from '~/i18n/shell/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'
import { MenuButton } from '~/ui/MenuButton'
import { useThemeChoice } from '~/ui/theme/use-theme-choice'
import { THEME_CHOICES, type ThemeChoice } from '~/ui/theme/theme-store'
import { RegionSelect } from './RegionSelect'
import { chooseLocale, toLocale } from './start-locale'
import { Wordmark } from './Wordmark'

type Props = { regionId: string; onOpenNavigation: () => void }

const LANGUAGES = [
  { key: 'en-US', label: 'English' },
  { key: 'zh-CN', label: '简体中文' },
]

/** The bar on top of every page: wordmark, region, language, theme. */
export function TopBar({ regionId, onOpenNavigation }: Props) {
  const t = useTexts(shellTexts)
  const [theme, setTheme] = useThemeChoice()
  const [search, setSearch] = useSearchParams()

  // A link that names the language or the theme goes on naming the one on screen.
  function keepInLink(name: string, value: string) {
    if (!search.has(name)) return
    const next = new URLSearchParams(search)
    next.set(name, value)
    setSearch(next, { replace: true })
  }

  return (
    <header className="top-bar">
      <span className="top-bar-menu">
        <Button
          kind="icon"
          icon="menu"
          aria-label={t('openNavigation')}
          onClick={onOpenNavigation}
        />
      </span>
      <Wordmark />
      <RegionSelect regionId={regionId} />
      <span className="top-bar-space" />
      <MenuButton
        label={t('language')}
        icon="globe"
        selected={t.locale}
        items={LANGUAGES}
        onSelect={(key) => {
          const locale = toLocale(key)
          if (!locale) return
          void chooseLocale(locale)
          keepInLink('lang', locale)
        }}
      />
      <MenuButton
        label={t('theme')}
        icon={theme === 'dark' ? 'moon' : 'sun'}
        selected={theme}
        items={THEME_CHOICES.map((key) => ({ key, label: t(`theme.${key}`) }))}
        onSelect={(key) => {
          setTheme(key as ThemeChoice)
          keepInLink('theme', key)
        }}
      />
    </header>
  )
}
