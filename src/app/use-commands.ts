import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { REGIONS } from '~/contract/regions'
import type { Command } from '~/features/key-pairs/palette/command'
import { panelButton } from '~/features/key-pairs/shortcuts/panel-button'
import { shellTexts } from '~/i18n/shell/texts'
import { shortcutsTexts } from '~/i18n/shortcuts/texts'
import { useTexts } from '~/i18n/use-texts'
import { paths } from '~/navigation/paths'
import { useGo, useTarget } from '~/navigation/use-go'
import { THEME_CHOICES } from '~/ui/theme/theme-store'
import { LANGUAGES } from './languages'
import { toggleMessageFocus } from '~/ui/message-focus'
import { currentToasts } from '~/ui/toasts'
import { useLook } from './use-look'

/** What the palette offers beside key pairs: the actions of the page, the look, the regions. */
export function useCommands(regionId: string, onShortcuts: () => void): Command[] {
  const t = useTexts(shortcutsTexts)
  const shell = useTexts(shellTexts)
  const client = useQueryClient()
  const navigate = useNavigate()
  const target = useTarget()
  const go = useGo()
  const { chooseLanguage, chooseTheme } = useLook()

  function create(createType: string) {
    void navigate(target(paths.create(regionId), 'list', { createType }))
  }

  const panel = panelButton()
  const actions: [id: string, label: string, run: () => void][] = [
    ['create', t('command.create'), () => create('default')],
    ['import', t('command.import'), () => create('import')],
    ['refresh', t('command.refresh'), () => void client.invalidateQueries()],
    ['list', t('command.list'), () => go(paths.list(regionId), 'list')],
    ['gallery', t('command.gallery'), () => go(paths.gallery(), 'everywhere')],
    ['texts', t('command.texts'), () => go(paths.galleryTexts(), 'everywhere')],
    ['shortcuts', t('command.shortcuts'), onShortcuts],
  ]
  if (currentToasts().length > 0)
    actions.push(['message', t('command.message'), toggleMessageFocus])
  if (panel) actions.push(['panel', t('command.panel'), () => panel.click()])

  return [
    ...actions.map(([id, label, run]) => ({ id, group: 'actions' as const, label, run })),
    ...LANGUAGES.map(({ key, label }) => ({
      id: `language:${key}`,
      group: 'look' as const,
      label: t('command.language', { language: label }),
      words: ['language', '语言'],
      run: () => chooseLanguage(key),
    })),
    ...THEME_CHOICES.map((choice) => ({
      id: `theme:${choice}`,
      group: 'look' as const,
      label: t('command.theme', { theme: shell(`theme.${choice}`) }),
      words: ['theme', '主题'],
      run: () => chooseTheme(choice),
    })),
    ...REGIONS.filter(({ id }) => id !== regionId).map(({ id, en, zh }) => ({
      id: `region:${id}`,
      group: 'regions' as const,
      label: t('command.region', { region: t.locale === 'zh-CN' ? zh : en }),
      words: [id, en, zh],
      typedOnly: true as const,
      run: () => go(paths.list(id), 'everywhere'),
    })),
  ]
}
