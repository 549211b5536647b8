import type { ResponseTag } from '~/contract/tags'
import { useListQuery } from '~/features/key-pairs/list/use-list-query'
import { addTagFilter } from '~/features/key-pairs/list/tag-filters'
import { listToolsTexts } from '~/i18n/list-tools/texts'
import { useTexts } from '~/i18n/use-texts'

type Props = { tags: readonly ResponseTag[]; onDone: () => void }

/** All tags of a key pair; pressing one shows the key pairs that have it too. */
export function TagsPanel({ tags, onDone }: Props) {
  const t = useTexts(listToolsTexts)
  const [query, change] = useListQuery()
  return (
    <ul className="tags-panel">
      {tags.map(({ TagKey: key, TagValue: value }) => {
        const text = value === '' ? key : `${key}:${value}`
        return (
          <li key={key}>
            <button
              type="button"
              className="tag-text tag-button"
              aria-label={t('tag.filterBy', { tag: text })}
              onClick={() => {
                onDone()
                change({ tags: addTagFilter(query.tags, { key, value }) })
              }}
            >
              <bdi>{text}</bdi>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
