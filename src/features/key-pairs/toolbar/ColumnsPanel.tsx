import {
  DEFAULT_PREFERENCES,
  OPTIONAL_COLUMNS,
  setListPreferences,
  useListPreferences,
  type Density,
} from '~/features/key-pairs/list/list-preferences'
import { listTexts } from '~/i18n/list/texts'
import { listToolsTexts } from '~/i18n/list-tools/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'
import './ColumnsPanel.css'

const DENSITIES: readonly Density[] = ['compact', 'comfortable']

/** Which columns show, and how densely. It takes effect at once and is remembered. */
export function ColumnsPanel() {
  const t = useTexts(listToolsTexts)
  const list = useTexts(listTexts)
  const { columns, density } = useListPreferences()
  return (
    <div className="columns-panel">
      <fieldset>
        <legend>{t('columns.shown')}</legend>
        {OPTIONAL_COLUMNS.map((column) => (
          <label key={column}>
            <input
              type="checkbox"
              className="checkbox"
              checked={columns.includes(column)}
              onChange={(event) => {
                const shown = event.target.checked
                setListPreferences({
                  columns: OPTIONAL_COLUMNS.filter((one) =>
                    one === column ? shown : columns.includes(one),
                  ),
                })
              }}
            />
            {list(`column.${column}`)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('columns.density')}</legend>
        {DENSITIES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              className="radio"
              name="density"
              checked={density === one}
              onChange={() => setListPreferences({ density: one })}
            />
            {t(`columns.${one}`)}
          </label>
        ))}
      </fieldset>
      <Button kind="link" onClick={() => setListPreferences(DEFAULT_PREFERENCES)}>
        {t('columns.reset')}
      </Button>
    </div>
  )
}
