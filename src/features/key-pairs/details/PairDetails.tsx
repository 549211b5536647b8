import { useQuery } from '@tanstack/react-query'
import { keyPairQuery } from '~/api/key-pairs'
import { keyPairNameProblem } from '~/contract/key-pair-name'
import { ListError } from '~/features/key-pairs/list/ListError'
import { detailsTexts } from '~/i18n/details/texts'
import { listTexts } from '~/i18n/list/texts'
import { useTexts } from '~/i18n/use-texts'
import { BoundSection } from './BoundSection'
import { KeySection } from './KeySection'
import { OverviewSection } from './OverviewSection'
import { PublicKeySection } from './PublicKeySection'
import { UnknownPair } from './UnknownPair'

type Props = { regionId: string; name: string; onClose: () => void }

/** The drawer's content: the key pair as the service and its public key tell it. */
export function PairDetails({ regionId, name, onClose }: Props) {
  const t = useTexts(detailsTexts)
  const list = useTexts(listTexts)
  // A name no key pair can have, from a mistyped link, need not be asked for; with `*` it would even find others.
  const possible = keyPairNameProblem(name) === null
  const { data, error, refetch } = useQuery({ ...keyPairQuery(regionId, name), enabled: possible })
  if (!possible || data === null) {
    return <UnknownPair regionId={regionId} name={name} onClose={onClose} />
  }
  if (error && !data) return <ListError t={list} error={error} onRetry={() => void refetch()} />
  if (!data) return <p className="details-waiting">{t('loading')}</p>
  return (
    <div className="details">
      <OverviewSection regionId={regionId} pair={data} />
      <KeySection pair={data} />
      <PublicKeySection pair={data} />
      <BoundSection regionId={regionId} name={name} />
    </div>
  )
}
