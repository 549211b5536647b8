import { useMemo, useState } from 'react'
import type { KeyPair } from '~/contract/key-pairs'
import { detailsTexts } from '~/i18n/details/texts'
import { useTexts } from '~/i18n/use-texts'
import { now as consoleNow } from '~/lib/now'
import { md5Fingerprint, sha256Fingerprint } from '~/ssh/fingerprint'
import { parsePublicKey } from '~/ssh/parse-public-key'
import type { SshPublicKey } from '~/ssh/public-key'
import { randomart } from '~/ssh/randomart'
import { AdviceList } from './AdviceList'
import { CertificateSection } from './CertificateSection'
import { CopyButton } from './CopyButton'
import { Fact } from './Fact'
import { Section } from './Section'

type Props = { pair: KeyPair }

const HASHES = ['MD5', 'SHA256'] as const

/** What the public key itself says: type, length, fingerprints, picture, comment, certificate. */
export function KeySection({ pair }: Props) {
  const t = useTexts(detailsTexts)
  const result = useMemo(
    () => parsePublicKey(pair.PublicKey ?? '', { acceptedTypes: 'modern' }),
    [pair.PublicKey],
  )
  if (result.ok) return <ReadKey publicKey={result.key} />
  return (
    <Section title={t('key')}>
      <dl className="details-facts">
        <Fact label={t('md5')}>
          <code>{pair.KeyPairFingerPrint}</code>
          <CopyButton text={pair.KeyPairFingerPrint} what={t('md5')} />
        </Fact>
      </dl>
      <p>{t('unreadable', { code: result.problem.code })}</p>
    </Section>
  )
}

function ReadKey({ publicKey }: { publicKey: SshPublicKey }) {
  const t = useTexts(detailsTexts)
  const [now] = useState(() => new Date(consoleNow()))
  const { md5, sha256, pictures } = useMemo(
    () => ({
      md5: md5Fingerprint(publicKey),
      sha256: sha256Fingerprint(publicKey),
      pictures: HASHES.map((hash) => ({ hash, picture: randomart(publicKey, hash) })),
    }),
    [publicKey],
  )
  return (
    <>
      <Section title={t('key')}>
        <dl className="details-facts">
          <Fact label={t('type')}>
            <code>{publicKey.type}</code>
          </Fact>
          {/* As ssh-keygen writes it, without a comma. */}
          <Fact label={t('bits')}>{t('bitsOf', { bits: String(publicKey.bits) })}</Fact>
          <Fact label={t('md5')}>
            <code>{md5}</code>
            <CopyButton text={md5} what={t('md5')} />
          </Fact>
          <Fact label={t('sha256')}>
            <code>{sha256}</code>
            <CopyButton text={sha256} what={t('sha256')} />
          </Fact>
          <Fact label={t('comment')}>
            <bdi className="details-comment">{publicKey.comment || t('noComment')}</bdi>
          </Fact>
        </dl>
        <AdviceList publicKey={publicKey} now={now} />
        <div className="details-pictures">
          {pictures.map(({ hash, picture }) => (
            <pre key={hash} role="img" aria-label={t('randomartOf', { hash })} dir="ltr">
              {picture}
            </pre>
          ))}
        </div>
      </Section>
      {publicKey.certificate && <CertificateSection certificate={publicKey.certificate} />}
    </>
  )
}
