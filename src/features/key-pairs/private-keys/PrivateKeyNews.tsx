import { panelTexts } from '~/i18n/panel/texts'
import { useTexts } from '~/i18n/use-texts'
import { Notice } from '~/ui/Notice'

type Props = { names: readonly string[]; onClose: () => void }

/** Names the parameters of the link that carried a private key, and says what that means. */
export function PrivateKeyNews({ names, onClose }: Props) {
  const t = useTexts(panelTexts)
  const list = new Intl.ListFormat(t.locale).format(names.map((name) => `${name}=…`))
  return (
    <Notice kind="error" title={t('secret.title')} closeLabel={t('wrong.close')} onClose={onClose}>
      <p>{t('secret.text', { names: list })}</p>
    </Notice>
  )
}
