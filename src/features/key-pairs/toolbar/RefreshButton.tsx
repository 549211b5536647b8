import { useIsFetching, useQueryClient, type QueryFilters } from '@tanstack/react-query'
import { useState } from 'react'
import type { ListTranslate } from '~/features/key-pairs/list/use-group-names'
import { formatTimeOfDay } from '~/lib/format-time'
import { Button } from '~/ui/Button'
import { Icon } from '~/ui/Icon'

// Not what a form asks while it is filled in.
const ON_SCREEN: QueryFilters = { predicate: ({ meta }) => !meta?.['aside'] }

type Props = { t: ListTranslate; updatedAt: number }

/** Asks again for all that is on screen, turning while it does, and says when that was. */
export function RefreshButton({ t, updatedAt }: Props) {
  const client = useQueryClient()
  const fetching = useIsFetching(ON_SCREEN) > 0
  const [turns, setTurns] = useState(0)
  const time = formatTimeOfDay(updatedAt)
  return (
    <>
      {/* Before the first answer it keeps its place unseen, so that nothing moves when it comes. */}
      <span
        className={updatedAt > 0 ? 'refreshed' : 'refreshed refreshed-unknown'}
        aria-live={turns > 0 ? 'polite' : 'off'}
      >
        {t.rich('refreshed', { time: <time key="time">{time}</time> })}
      </span>
      <Button
        kind="icon"
        aria-keyshortcuts="r"
        aria-label={t('refresh')}
        title={t('refresh')}
        aria-busy={fetching}
        onClick={() => {
          setTurns(turns + 1)
          // What is being asked for already is not asked for twice.
          void client.invalidateQueries(undefined, { cancelRefetch: false })
        }}
      >
        {/* A new element for each press, so that even the quickest answer is seen to have been asked for. */}
        <span key={turns} className={refreshClass(fetching, turns)}>
          <Icon name="refresh" />
        </span>
      </Button>
    </>
  )
}

function refreshClass(fetching: boolean, turns: number): string {
  if (fetching) return 'refresh-icon refresh-icon-turning'
  return turns > 0 ? 'refresh-icon refresh-icon-turned' : 'refresh-icon'
}
