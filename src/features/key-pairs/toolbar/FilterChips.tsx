import { tagFilterText } from '~/features/key-pairs/list/tag-filters'
import type { ListTranslate } from '~/features/key-pairs/list/use-group-names'
import type { TagFilter } from '~/navigation/list-query'
import { Icon } from '~/ui/Icon'

type Props = {
  t: ListTranslate
  tags: readonly TagFilter[]
  onChange: (tags: readonly TagFilter[]) => void
}

/** The tags the list is filtered by; pressing one takes it away. */
export function FilterChips({ t, tags, onChange }: Props) {
  if (tags.length === 0) return null
  return (
    <ul className="filter-chips" aria-label={t('filter.active')}>
      {tags.map((tag) => {
        const text = tagFilterText(tag)
        return (
          <li key={text}>
            <button
              type="button"
              className="filter-chip"
              aria-label={t('filter.remove', { filter: text })}
              onClick={() => onChange(tags.filter((one) => one !== tag))}
            >
              <bdi>{text}</bdi>
              <Icon name="close" size="small" />
            </button>
          </li>
        )
      })}
    </ul>
  )
}
