import { useCaVerdict } from '~/features/key-pairs/certificates/ca-verdict'
import { detailsTexts } from '~/i18n/details/texts'
import { sshTexts } from '~/i18n/ssh/texts'
import { useTexts, type Translate } from '~/i18n/use-texts'
import { certificateTime } from '~/ssh/certificate-time'
import { sha256Fingerprint } from '~/ssh/fingerprint'
import type { CertificateOption, SshCertificate } from '~/ssh/public-key'
import { CopyButton } from './CopyButton'
import { Fact } from './Fact'
import { Section } from './Section'

type Props = { certificate: SshCertificate }
type DetailsTranslate = Translate<(typeof detailsTexts)['en']>
type SshTranslate = Translate<(typeof sshTexts)['en']>

/** Every field of a certificate. */
export function CertificateSection({ certificate }: Props) {
  const t = useTexts(detailsTexts)
  const ssh = useTexts(sshTexts)
  const { kind, version, keyId, serial, principals, signatureKey } = certificate
  const { algorithm } = certificate.signature
  const verdict = useCaVerdict(certificate)
  const ca = sha256Fingerprint(signatureKey)
  return (
    <Section title={t('certificate')}>
      <dl className="details-facts">
        <Fact label={t('cert.kind')}>{t(`cert.${kind}`, { version: `v0${version}` })}</Fact>
        <Fact label={t('cert.keyId')}>
          <bdi className="details-comment">{keyId || t('noComment')}</bdi>
        </Fact>
        {/* Not as a number: 64 bits do not fit into one, and serials are not grouped. */}
        <Fact label={t('cert.serial')}>{serial.toString()}</Fact>
        <Fact label={ssh('cert.principals')}>
          {principals.length === 0 ? (
            ssh('cert.anyPrincipal')
          ) : (
            <bdi className="details-comment">{principals.join(', ')}</bdi>
          )}
        </Fact>
        <Fact label={ssh('cert.valid')}>{validity(ssh, certificate)}</Fact>
        <Fact label={t('cert.options')}>{options(t, certificate.criticalOptions)}</Fact>
        <Fact label={t('cert.extensions')}>{options(t, certificate.extensions)}</Fact>
        <Fact label={ssh('cert.ca')}>
          <code>
            {signatureKey.plainType} {ca}
          </code>
          <CopyButton text={ca} what={t('sha256')} />
        </Fact>
        <Fact label={t('cert.signature')}>
          {verdict ? t(`cert.signature.${verdict}`, { algorithm }) : algorithm}
        </Fact>
      </dl>
    </Section>
  )
}

function validity(t: SshTranslate, { validAfter, validBefore }: SshCertificate): string {
  function format(date: Date | undefined) {
    return date?.toLocaleString(t.locale, {
      dateStyle: 'medium',
      timeStyle: 'medium',
      hour12: false,
    })
  }
  const from = format(certificateTime(validAfter))
  const until = format(certificateTime(validBefore))
  if (from && until) return t('cert.between', { from, until })
  if (from) return t('cert.from', { from })
  return until ? t('cert.until', { until }) : t('cert.always')
}

function options(t: DetailsTranslate, list: readonly CertificateOption[]) {
  if (list.length === 0) return t('cert.none')
  return (
    <ul>
      {list.map(({ name, value }) => (
        <li key={name}>
          <bdi className="details-comment">{value === undefined ? name : `${name} = ${value}`}</bdi>
        </li>
      ))}
    </ul>
  )
}
