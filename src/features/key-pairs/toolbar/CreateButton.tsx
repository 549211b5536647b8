import { useEffect, useId } from 'react'
import { useAccountRules } from '~/api/account-rules'
import type { ListTranslate } from '~/features/key-pairs/list/use-group-names'
import { paths } from '~/navigation/paths'
import { useOpen } from '~/navigation/carried-link'
import { whenIdle } from '~/lib/when-idle'
import { Button } from '~/ui/Button'

type Props = { t: ListTranslate; regionId: string; full: boolean }

function load() {
  // Where it fails, opening the dialog tries again and says so.
  import('~/features/key-pairs/create/CreateDialog').catch(() => undefined)
}

/** Opens the create dialog; at the region's limit it stays reachable and says why it is off. */
export function CreateButton({ t, regionId, full }: Props) {
  const open = useOpen()
  const { keyPairLimit: limit } = useAccountRules()
  const reason = useId()
  // So that the first opening waits for no network.
  useEffect(() => whenIdle(load), [])
  return (
    <>
      <Button
        kind="primary"
        aria-keyshortcuts="c"
        aria-disabled={full}
        aria-describedby={full ? reason : undefined}
        title={full ? t('quota.full', { limit }) : undefined}
        onPointerEnter={load}
        onFocus={load}
        onClick={() => full || open(paths.create(regionId))}
      >
        {t('create')}
      </Button>
      {full && (
        <span id={reason} className="visually-hidden">
          {t('quota.full', { limit })}
        </span>
      )}
    </>
  )
}
