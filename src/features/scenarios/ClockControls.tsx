import type { ClockSettings } from '~/contract/control'
import { panelTexts } from '~/i18n/panel/texts'
import { useTexts } from '~/i18n/use-texts'
import { SCENARIO_SETTINGS } from '~/scenario-link/scenario'
import { printTime } from '~/scenario-link/time-values'
import { Button } from '~/ui/Button'
import { Choice } from '~/ui/Choice'
import { Group } from './Group'
import { usePanel, useSettings } from './panel-context'
import { Row } from './Row'
import { TimeField } from './TimeField'

const HOUR = 3_600_000
const STEPS = [
  { text: 'clock.hour', milliseconds: HOUR },
  { text: 'clock.day', milliseconds: 24 * HOUR },
  { text: 'clock.month', milliseconds: 30 * 24 * HOUR },
] as const
const KINDS = ['system', 'frozen', 'running'] as const

/** The time that the backend and the page go by, and whether ids repeat. */
export function ClockControls() {
  const t = useTexts(panelTexts)
  const { status, change, say } = usePanel()
  const { settings, set } = useSettings()
  const now = printTime(new Date(status.now))
  const shown = settings.clock.kind === 'system' ? now : settings.clock.at

  function setClock(kind: ClockSettings['kind'], at: string) {
    set({ clock: kind === 'system' ? { kind } : { kind, at } })
  }

  function advance(milliseconds: number) {
    change(async (sandbox) => {
      await sandbox.advance(milliseconds)
      const { now: next } = await sandbox.status()
      say(t('said.clock', { time: next.slice(0, 16).replace('T', ' ') }))
    })
  }

  return (
    <Group title={t('clock')}>
      <Row label={t('clock.kind')}>
        <Choice
          small
          label={t('clock.kind')}
          value={settings.clock.kind}
          options={KINDS.map((value) => ({ value, label: t(`clock.${value}`) }))}
          onChange={(kind) => setClock(kind, now)}
        />
      </Row>
      <Row label={t('clock.at')} stacked>
        <TimeField
          label={t('clock.at')}
          value={shown}
          onApply={(at) => setClock(settings.clock.kind === 'running' ? 'running' : 'frozen', at)}
        />
        {STEPS.map(({ text, milliseconds }) => (
          <Button key={text} onClick={() => advance(milliseconds)}>
            {t(text)}
          </Button>
        ))}
      </Row>
      <Row label={t('random')}>
        <Choice
          small
          label={t('random')}
          value={settings.randomSeed === null ? 'real' : 'seeded'}
          options={[
            { value: 'real', label: t('random.real') },
            { value: 'seeded', label: t('random.seeded') },
          ]}
          onChange={(kind) =>
            set({ randomSeed: kind === 'real' ? null : SCENARIO_SETTINGS.randomSeed })
          }
        />
      </Row>
    </Group>
  )
}
