import { useQuery } from '@tanstack/react-query'
import { useAccountRules } from '~/api/account-rules'
import { keyPairCountQuery } from '~/api/key-pairs'
import { Note } from '~/features/key-pairs/actions/Note'
import { listTexts } from '~/i18n/list/texts'
import { useTexts } from '~/i18n/use-texts'

/**
 * Says before anything is typed that the region has no room for another key pair. The list behind knows how many there are:
 * nothing is asked for. A link leads here past the button that is off then.
 */
export function QuotaNote({ regionId }: { regionId: string }) {
  const list = useTexts(listTexts)
  const { keyPairLimit: limit } = useAccountRules()
  const { data: used = 0 } = useQuery({ ...keyPairCountQuery(regionId), enabled: false })
  return used < limit ? null : <Note kind="warning">{list('quota.full', { limit })}</Note>
}
