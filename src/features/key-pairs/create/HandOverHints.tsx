import { createTexts } from '~/i18n/create/texts'
import { useTexts } from '~/i18n/use-texts'

type Props = { file: string; fingerprint: string }

/** What to do with the private key's file, with its real name. */
export function HandOverHints({ file, fingerprint }: Props) {
  const t = useTexts(createTexts)
  return (
    <section className="create-save-hints" aria-label={t('save.next')}>
      <h2>{t('save.next')}</h2>
      <dl>
        <dt>{t('save.chmod')}</dt>
        <dd>
          <code>chmod 400 {file}</code>
        </dd>
        <dt>{t('save.icacls')}</dt>
        <dd>
          <code>{`icacls ${file} /inheritance:r /grant:r "$($env:USERNAME):R"`}</code>
        </dd>
        <dt>{t('save.ssh')}</dt>
        <dd>
          <code>
            ssh -i {file} root@&lt;{t('save.host')}&gt;
          </code>
        </dd>
        <dt>{t('save.fingerprint')}</dt>
        <dd>
          <code>{fingerprint}</code>
        </dd>
      </dl>
    </section>
  )
}
