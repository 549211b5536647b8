import { InputNumber, Slider } from 'antd'
import { useState } from 'react'
import { ACTION_NAMES, type ActionName } from '~/contract/actions'
import type { LatencyRange } from '~/contract/control'
import { panelTexts } from '~/i18n/panel/texts'
import { useTexts } from '~/i18n/use-texts'
import { LATENCY_MAX } from '~/scenario-link/latency-values'
import { Button } from '~/ui/Button'
import { Choice } from '~/ui/Choice'
import { Select } from '~/ui/Select'
import { Group } from './Group'
import { NumberField } from './NumberField'
import { useSettings } from './panel-context'
import { Row } from './Row'
import { useDraft } from './use-draft'

const SLIDER_MAX = 5000

/** How long answers take, and whether any arrive. */
export function LatencyControls() {
  const t = useTexts(panelTexts)
  const { settings, set } = useSettings()
  const { default: all, perAction } = settings.latency
  const own = ACTION_NAMES.flatMap((action) => {
    const range = perAction[action]
    return range ? [{ action, range }] : []
  })

  function text({ min, max }: LatencyRange): string {
    return min === max
      ? t('latency.one', { from: min })
      : t('latency.range', { from: min, to: max })
  }

  return (
    <Group title={t('answers')}>
      <LatencySlider range={all} text={text} />
      <ul className="panel-list">
        {own.map(({ action, range }) => (
          <li key={action}>
            <span>
              <code>{action}</code> {text(range)}
            </span>
            <Button
              kind="icon"
              icon="close"
              aria-label={t('latency.remove', { action })}
              onClick={() => {
                const { [action]: _gone, ...rest } = perAction
                set({ latency: { perAction: rest } }, t('said.latencyGone', { action }))
              }}
            />
          </li>
        ))}
      </ul>
      <ActionLatency
        onSet={(action, ms) => {
          const range = { min: ms, max: ms }
          set(
            { latency: { perAction: { ...perAction, [action]: range } } },
            t('said.latency', { action, time: text(range) }),
          )
        }}
      />
      <Row label={t('network')}>
        <Choice
          small
          label={t('network')}
          value={settings.network}
          options={[
            { value: 'online', label: t('network.online') },
            { value: 'offline', label: t('network.offline') },
          ]}
          onChange={(network) => set({ network })}
        />
      </Row>
    </Group>
  )
}

type SliderProps = { range: LatencyRange; text: (range: LatencyRange) => string }

/** Follows the hand while it is dragged, and applies when it lets go. */
function LatencySlider({ range, text }: SliderProps) {
  const t = useTexts(panelTexts)
  const { set } = useSettings()
  const [min, setMin] = useDraft(range.min)
  const [max, setMax] = useDraft(range.max)
  function milliseconds(ms: number): string {
    return t('latency.one', { from: ms })
  }
  return (
    <Row label={`${t('latency')} ${text({ min, max })}`} stacked>
      <Slider
        range
        max={Math.max(SLIDER_MAX, range.max)}
        step={50}
        value={[min, max]}
        ariaLabelForHandle={[t('latency.shortest'), t('latency.longest')]}
        ariaValueTextFormatterForHandle={[milliseconds, milliseconds]}
        tooltip={{ open: false }}
        onChange={([from = 0, to = 0]) => {
          setMin(from)
          setMax(to)
        }}
        onChangeComplete={([from = 0, to = 0]) =>
          set({ latency: { default: { min: from, max: to } } })
        }
      />
      <NumberField
        label={t('latency')}
        value={range.min === range.max ? range.min : null}
        max={LATENCY_MAX}
        step={100}
        suffix="ms"
        onApply={(ms) => {
          const chosen = { min: ms, max: ms }
          set({ latency: { default: chosen } }, `${t('latency')} ${text(chosen)}`)
        }}
      />
    </Row>
  )
}

function ActionLatency({ onSet }: { onSet: (action: ActionName, ms: number) => void }) {
  const t = useTexts(panelTexts)
  const [action, setAction] = useState<ActionName>('ImportKeyPair')
  const [ms, setMs] = useState(2000)
  return (
    <Row label={t('latency.action')} stacked>
      <Select
        className="panel-grow"
        size="small"
        aria-label={t('latency.action')}
        value={action}
        showSearch
        options={ACTION_NAMES.map((value) => ({ value, label: value }))}
        onChange={setAction}
      />
      <InputNumber<number>
        size="small"
        aria-label={t('latency.ms')}
        min={0}
        max={LATENCY_MAX}
        step={100}
        precision={0}
        suffix="ms"
        value={ms}
        onChange={(next) => setMs(next ?? 0)}
      />
      <Button onClick={() => onSet(action, ms)}>{t('latency.add')}</Button>
    </Row>
  )
}
