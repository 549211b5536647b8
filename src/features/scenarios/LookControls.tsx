import { useSearchParams } from 'react-router'
import { panelTexts } from '~/i18n/panel/texts'
import { useTexts } from '~/i18n/use-texts'
import { Choice } from '~/ui/Choice'
import { Group } from './Group'
import { usePanel } from './panel-context'
import { Row } from './Row'
import { askedScreen, SCREENS } from './screen'
import { useScreenChange } from './use-screen-change'

/** Stands for the window's own width among the widths. */
const WINDOW = 0
const THEMES = ['light', 'dark', 'system'] as const

/** Language, theme and screen width of the page. */
export function LookControls() {
  const t = useTexts(panelTexts)
  const { sandbox, status, attempt } = usePanel()
  const [search] = useSearchParams()
  const width = askedScreen(search)
  const changeScreen = useScreenChange()
  const widths = new Set([WINDOW, ...SCREENS, width ?? WINDOW])
  const { language, theme } = status.look

  /** The panel itself speaks the page's language, in a frame too. */
  function look(change: Parameters<typeof sandbox.look>[0]) {
    attempt((page) => page.look(change))
    if (sandbox !== window.sandbox) attempt(() => window.sandbox.look(change))
  }

  return (
    <Group title={t('look')}>
      <Row label={t('language')}>
        <Choice
          small
          label={t('language')}
          value={language}
          options={[
            { value: 'en-US', label: 'English', lang: 'en-US' },
            { value: 'zh-CN', label: '简体中文', lang: 'zh-CN' },
          ]}
          onChange={(next) => look({ language: next })}
        />
      </Row>
      <Row label={t('theme')}>
        <Choice
          small
          label={t('theme')}
          value={theme}
          options={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
          onChange={(next) => look({ theme: next })}
        />
      </Row>
      <Row label={t('screen')} stacked>
        <Choice
          small
          label={t('screen')}
          value={String(width ?? WINDOW)}
          options={[...widths].map((value) => ({
            value: String(value),
            label: value === WINDOW ? t('screen.window') : String(value),
          }))}
          onChange={(next) =>
            attempt((page) =>
              changeScreen(page, Number(next) === WINDOW ? undefined : Number(next)),
            )
          }
        />
      </Row>
    </Group>
  )
}
