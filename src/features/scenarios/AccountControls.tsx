import { Slider } from 'antd'
import { panelTexts } from '~/i18n/panel/texts'
import { useTexts } from '~/i18n/use-texts'
import { Choice } from '~/ui/Choice'
import { Group } from './Group'
import { NumberField } from './NumberField'
import { useSettings } from './panel-context'
import { Row } from './Row'
import { useDraft } from './use-draft'

const PERMISSIONS = ['full', 'read-only', 'none'] as const
const KEY_TYPES = ['documented', 'modern'] as const
const KEY_CHECKS = ['strict', 'lenient'] as const
const STORAGES = ['working', 'full', 'unavailable'] as const

/** What the user may do and how much there is room for. */
export function AccountControls() {
  const t = useTexts(panelTexts)
  const { settings, set } = useSettings()
  const quota = settings.limits.keyPairsPerRegion
  return (
    <Group title={t('account')}>
      <Row label={t('permission')}>
        <Choice
          small
          label={t('permission')}
          value={settings.permission}
          options={PERMISSIONS.map((value) => ({ value, label: t(`permission.${value}`) }))}
          onChange={(permission) => set({ permission })}
        />
      </Row>
      <QuotaControl quota={quota} />
      <Row label={t('keyTypes')}>
        <Choice
          small
          label={t('keyTypes')}
          value={settings.keyTypes}
          options={KEY_TYPES.map((value) => ({ value, label: t(`keyTypes.${value}`) }))}
          onChange={(keyTypes) => set({ keyTypes })}
        />
      </Row>
      <Row label={t('keyChecks')}>
        <Choice
          small
          label={t('keyChecks')}
          value={settings.keyChecks}
          options={KEY_CHECKS.map((value) => ({ value, label: t(`keyChecks.${value}`) }))}
          onChange={(keyChecks) => set({ keyChecks })}
        />
      </Row>
      <Row label={t('storage')}>
        <Choice
          small
          label={t('storage')}
          value={settings.storage}
          options={STORAGES.map((value) => ({ value, label: t(`storage.${value}`) }))}
          onChange={(storage) => set({ storage })}
        />
      </Row>
    </Group>
  )
}

function QuotaControl({ quota }: { quota: number }) {
  const t = useTexts(panelTexts)
  const { set } = useSettings()
  const [dragged, setDragged] = useDraft(quota)

  function apply(keyPairsPerRegion: number) {
    set({ limits: { keyPairsPerRegion } })
  }

  return (
    <Row label={t('quota')} stacked>
      <Slider
        max={Math.max(500, quota)}
        value={dragged}
        ariaLabelForHandle={t('quota')}
        tooltip={{ open: false }}
        onChange={setDragged}
        onChangeComplete={apply}
      />
      <NumberField label={t('quota')} value={quota} max={1_000_000} onApply={apply} />
    </Row>
  )
}
