import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { keyPairsByFingerprintQuery } from '~/api/create-key-pair'
import type { KeyPair } from '~/contract/key-pairs'
import { createTexts } from '~/i18n/create/texts'
import { sshTexts } from '~/i18n/ssh/texts'
import { useTexts } from '~/i18n/use-texts'
import { now as consoleNow } from '~/lib/now'
import { adviseOn, type Advice } from '~/ssh/advice'
import { md5Fingerprint, sha256Fingerprint } from '~/ssh/fingerprint'
import type { SshPublicKey } from '~/ssh/public-key'
import { Icon } from '~/ui/Icon'
import { CertificateFacts } from './CertificateFacts'

type Props = {
  regionId: string
  shown: SshPublicKey | undefined
  /** False for a key that can be read and yet not be imported, because of its type. */
  accepted: boolean
}

/** What the key in the field is, before it is sent. */
export function KeyInspector({ regionId, shown: key, accepted }: Props) {
  const t = useTexts(createTexts)
  return (
    <section className="create-inspector" aria-label={t('inspector')}>
      {key ? (
        <Facts regionId={regionId} shown={key} accepted={accepted} />
      ) : (
        <p>{t('inspector.empty')}</p>
      )}
    </section>
  )
}

function Facts({ regionId, shown: key, accepted }: Props & { shown: SshPublicKey }) {
  const t = useTexts(createTexts)
  const [now] = useState(() => new Date(consoleNow()))
  const md5 = md5Fingerprint(key)
  // That the service takes a certificate holds for the accepted types alone.
  const adviceShown = adviseOn(key, now).filter(({ code }) => accepted || code !== 'cert-import')
  const { data: same } = useQuery({
    ...keyPairsByFingerprintQuery(regionId, md5),
    enabled: accepted,
  })
  const isHere = accepted && same !== undefined && same.length > 0
  return (
    <>
      <dl>
        <dt>{t('inspector.type')}</dt>
        <dd>{t('inspector.bits', { type: key.type, bits: String(key.bits) })}</dd>
        <dt>{t('inspector.md5')}</dt>
        <dd>
          <code>{md5}</code>
        </dd>
        <dt>{t('inspector.sha256')}</dt>
        <dd>
          <code>{sha256Fingerprint(key)}</code>
        </dd>
        {key.comment && (
          <>
            <dt>{t('inspector.comment')}</dt>
            <dd className="create-comment">
              <bdi>{key.comment}</bdi>
            </dd>
          </>
        )}
        {key.certificate && <CertificateFacts certificate={key.certificate} />}
      </dl>
      <ul className="create-advice" aria-live="polite">
        {!accepted && (
          <li className="create-advice-warning">
            <Icon name="warning" size="text" />
            <span>{t('inspector.notAccepted')}</span>
          </li>
        )}
        {isHere && (
          <li>
            <Icon name="info" size="text" />
            <span>{t('inspector.here', { names: listOf(same, t.locale) })}</span>
          </li>
        )}
        {adviceShown.map((advice) => (
          <li key={advice.code} className="create-advice-warning">
            <Icon name="warning" size="text" />
            <AdviceText advice={advice} />
          </li>
        ))}
      </ul>
    </>
  )
}

function listOf(pairs: readonly KeyPair[], locale: string): string {
  return new Intl.ListFormat(locale).format(pairs.map((pair) => pair.KeyPairName))
}

function AdviceText({ advice }: { advice: Advice }) {
  const t = useTexts(sshTexts)
  const dated = advice.code === 'cert-expired' || advice.code === 'cert-not-yet-valid'
  const key = `advice.${advice.code}${dated && !advice.at ? '.undated' : ''}`
  const at = advice.at?.toLocaleDateString(t.locale, { dateStyle: 'medium' }) ?? ''
  return <span>{t.lookup(key, { bits: String(advice.bits ?? ''), at })}</span>
}
