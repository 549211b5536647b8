import { lazy, memo } from 'react'
import type { ResponseTag } from '~/contract/tags'
import type { ListTranslate } from '~/features/key-pairs/list/use-group-names'
import { formatNumber } from '~/lib/format-number'
import { PopoverButton } from '~/ui/PopoverButton'
import { TagText } from './TagText'

type Props = { t: ListTranslate; name: string; tags: readonly ResponseTag[] }

function load() {
  return import('./TagsPanel')
}
const TagsPanel = lazy(async () => ({ default: (await load()).TagsPanel }))

/** The first tag, and a number that opens the rest: a row is one line high, however many there are. */
export const TagsCell = memo(function TagsCell({ t, name, tags }: Props) {
  const [first, ...others] = tags
  if (!first) return <span className="cell-none">–</span>
  const count = others.length
  return (
    <span className="tags-cell">
      <TagText tag={first} />
      {count > 0 && (
        <PopoverButton
          kind="link"
          label={t('moreTags', { count, name })}
          shown={`+${formatNumber(count, t.locale)}`}
          panelLabel={t('allTags', { name })}
          onNear={() => void load()}
        >
          {(close) => <TagsPanel tags={tags} onDone={close} />}
        </PopoverButton>
      )}
    </span>
  )
})
