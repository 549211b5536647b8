import { useCaVerdict } from '~/features/key-pairs/certificates/ca-verdict'
import { createTexts } from '~/i18n/create/texts'
import { sshTexts } from '~/i18n/ssh/texts'
import { useTexts } from '~/i18n/use-texts'
import { certificateTime } from '~/ssh/certificate-time'
import { sha256Fingerprint } from '~/ssh/fingerprint'
import type { SshCertificate } from '~/ssh/public-key'

type Props = { certificate: SshCertificate }

/** The rows of the inspector that only a certificate has. */
export function CertificateFacts({ certificate }: Props) {
  const t = useTexts(createTexts)
  const ssh = useTexts(sshTexts)
  const { kind, keyId, serial, principals, signatureKey } = certificate
  const verdict = useCaVerdict(certificate)
  return (
    <>
      <dt>{t('inspector.certificate')}</dt>
      <dd className="create-comment">
        {t(`inspector.certificate.${kind}`, { keyId, serial: String(serial) })}
      </dd>
      <dt>{ssh('cert.principals')}</dt>
      <dd className="create-comment">
        <bdi>{principals.join(', ') || ssh('cert.anyPrincipal')}</bdi>
      </dd>
      <dt>{ssh('cert.valid')}</dt>
      <dd>
        <Validity certificate={certificate} />
      </dd>
      <dt>{ssh('cert.ca')}</dt>
      <dd>
        {signatureKey.plainType} <code>{sha256Fingerprint(signatureKey)}</code>
        {verdict === 'unknown' && ` (${t('inspector.unverified')})`}
      </dd>
    </>
  )
}

function Validity({ certificate }: Props) {
  const t = useTexts(sshTexts)
  const format = { dateStyle: 'medium', timeStyle: 'short', hour12: false } as const
  const from = certificateTime(certificate.validAfter)?.toLocaleString(t.locale, format)
  const until = certificateTime(certificate.validBefore)?.toLocaleString(t.locale, format)
  if (from && until) return t('cert.between', { from, until })
  if (from) return t('cert.from', { from })
  return until ? t('cert.until', { until }) : t('cert.always')
}
