import { privateKeysTexts } from '~/i18n/private-keys/texts'
import { useTexts } from '~/i18n/use-texts'
import { Notice } from '~/ui/Notice'
import type { KeyPlace } from './drop-private-keys'

type Props = { places: readonly KeyPlace[]; onClose: () => void }

/** Names the parts of the link that carried a private key, and says what that means. */
export function PrivateKeyNews({ places, onClose }: Props) {
  const t = useTexts(privateKeysTexts)
  const list = new Intl.ListFormat(t.locale).format(
    places.map((place) => (place.part === 'value' ? `${place.name}=…` : t(`part.${place.part}`))),
  )
  return (
    <Notice kind="error" title={t('link.title')} closeLabel={t('close')} onClose={onClose}>
      <p>{t('link.text', { places: list })}</p>
    </Notice>
  )
}
