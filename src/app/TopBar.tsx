import { shellTexts } from '~/i18n/shell/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'
import { MenuButton } from '~/ui/MenuButton'
import { useThemeChoice } from '~/ui/theme/use-theme-choice'
import { THEME_CHOICES, type ThemeChoice } from '~/ui/theme/theme-store'
import { LANGUAGES } from './languages'
import { RegionSelect } from './RegionSelect'
import { toLocale } from './start-locale'
import { useLook } from './use-look'
import { Wordmark } from './Wordmark'

type Props = { regionId: string; onOpenNavigation: () => void }

/** The bar on top of every page: wordmark, region, language, theme. */
export function TopBar({ regionId, onOpenNavigation }: Props) {
  const t = useTexts(shellTexts)
  const [theme] = useThemeChoice()
  const { chooseLanguage, chooseTheme } = useLook()

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
          if (locale) chooseLanguage(locale)
        }}
      />
      <MenuButton
        label={t('theme')}
        icon={theme === 'dark' ? 'moon' : 'sun'}
        selected={theme}
        items={THEME_CHOICES.map((key) => ({ key, label: t(`theme.${key}`) }))}
        onSelect={(key) => chooseTheme(key as ThemeChoice)}
      />
    </header>
  )
}
