import { lazy } from 'react'
import type { ListTranslate } from '~/features/key-pairs/list/use-group-names'
import { Icon } from '~/ui/Icon'
import { PopoverButton } from '~/ui/PopoverButton'

type Props = { t: ListTranslate; regionId: string }

function load() {
  return import('./TagFilterPanel')
}
const TagFilterPanel = lazy(async () => ({ default: (await load()).TagFilterPanel }))

/** Opens the filter by tag. */
export function TagFilterButton({ t, regionId }: Props) {
  return (
    <PopoverButton
      icon="tag"
      label={t('filter.tag')}
      shown={
        <>
          {t('filter.tag')}
          <Icon name="chevron" size="small" />
        </>
      }
      onNear={() => void load()}
    >
      {(close) => <TagFilterPanel regionId={regionId} onDone={close} />}
    </PopoverButton>
  )
}
