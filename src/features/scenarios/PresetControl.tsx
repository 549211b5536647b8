import { presetSentence } from '~/i18n/panel/preset-sentence'
import { panelTexts } from '~/i18n/panel/texts'
import { useTexts } from '~/i18n/use-texts'
import { PRESET_NAMES } from '~/scenario-link/presets'
import { resolveLink, sameScenario } from '~/scenario-link/resolve-link'
import { Select } from '~/ui/Select'
import { Group } from './Group'
import { usePanel } from './panel-context'

/** Chooses a named state, by its name or by what it is about. */
export function PresetControl() {
  const t = useTexts(panelTexts)
  const { status, attempt } = usePanel()
  const current = PRESET_NAMES.find((scenario) => sameScenario(resolveLink({ scenario }), status))

  return (
    <Group title={t('preset')}>
      <Select
        className="panel-wide"
        aria-label={t('preset')}
        placeholder={t('preset.none')}
        value={status.inScenario ? (current ?? null) : null}
        showSearch={{
          filterOption: (typed, option) =>
            `${option?.value} ${option?.label}`.toLowerCase().includes(typed.toLowerCase()),
        }}
        options={PRESET_NAMES.map((name) => ({ value: name, label: presetSentence(name, t) }))}
        optionRender={({ value, label }) => (
          <span className="preset-option">
            <span>{label}</span>
            <code>{value}</code>
          </span>
        )}
        onSelect={(name) => {
          if (name) attempt((page) => page.scenario(name))
        }}
      />
    </Group>
  )
}
