import { useListView } from '~/features/key-pairs/list/use-list-view'
import { listTexts } from '~/i18n/list/texts'
import { listToolsTexts } from '~/i18n/list-tools/texts'
import { useTexts } from '~/i18n/use-texts'
import { DEFAULT_LIST_VIEW, DENSITIES, OPTIONAL_COLUMNS } from '~/navigation/list-view'
import { Button } from '~/ui/Button'
import { useChangeView } from './use-change-view'
import './ColumnsPanel.css'

/** Which columns show, and how densely. It takes effect at once, is remembered, and is in the link. */
export function ColumnsPanel() {
  const t = useTexts(listToolsTexts)
  const list = useTexts(listTexts)
  const { columns, density } = useListView()
  const change = useChangeView()
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
                change({
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
              onChange={() => change({ density: one })}
            />
            {t(`columns.${one}`)}
          </label>
        ))}
      </fieldset>
      <Button kind="link" onClick={() => change(DEFAULT_LIST_VIEW)}>
        {t('columns.reset')}
      </Button>
    </div>
  )
}
