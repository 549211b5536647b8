import { findRegion } from '~/contract/regions'
import { listTexts } from '~/i18n/list/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'

type Props = { regionId: string; filtered: boolean; onClear: () => void }

/** What stands below the table's head when there is nothing to list. */
export function EmptyList({ regionId, filtered, onClear }: Props) {
  const t = useTexts(listTexts)
  const region = findRegion(regionId)
  const name = (t.locale === 'zh-CN' ? region?.zh : region?.en) ?? regionId
  return (
    <div className="list-empty">
      <p className="list-empty-title">
        {filtered ? t('noMatch.title') : t('empty.title', { region: name })}
      </p>
      <p>{filtered ? t('noMatch.text') : t('empty.text')}</p>
      {filtered && <Button onClick={onClear}>{t('clearFilters')}</Button>}
    </div>
  )
}
