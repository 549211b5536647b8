import { regionName } from '~/contract/regions'
import { detailsTexts } from '~/i18n/details/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'

type Props = { regionId: string; name: string; onClose: () => void }

/** A link to a key pair that is not there. */
export function UnknownPair({ regionId, name, onClose }: Props) {
  const t = useTexts(detailsTexts)
  const region = regionName(regionId, t.locale)
  return (
    <div className="details-unknown">
      <h2>{t.rich('unknown.title', { name: <bdi key="name">{name}</bdi>, region })}</h2>
      <p>{t('unknown.text')}</p>
      <Button onClick={onClose}>{t('unknown.close')}</Button>
    </div>
  )
}
