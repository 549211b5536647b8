import { useQuery } from '@tanstack/react-query'
import { memo, useState } from 'react'
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

type FactProps = { name: string; code?: boolean; children: string }

type SameKeyProps = { regionId: string; fingerprint: string }

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
  return (
    <>
      <dl>
        <Fact name={t('inspector.type')}>
          {t('inspector.bits', { type: key.type, bits: String(key.bits) })}
        </Fact>
        <Fact name={t('inspector.md5')} code>
          {md5}
        </Fact>
        <Fact name={t('inspector.sha256')} code>
          {sha256Fingerprint(key)}
        </Fact>
        {key.comment && (
          <>
            <dt>{t('inspector.comment')}</dt>
            <dd>
              <bdi className="create-comment create-comment-line" title={key.comment}>
                {key.comment}
              </bdi>
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
        {accepted && <SameKey regionId={regionId} fingerprint={md5} />}
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

// Alone, so that a letter of the comment draws no other fact anew.
const Fact = memo(function Fact({ name, code = false, children }: FactProps) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{code ? <code>{children}</code> : children}</dd>
    </>
  )
})

/** That the region has this key already, and under which names. */
const SameKey = memo(function SameKey({ regionId, fingerprint }: SameKeyProps) {
  const t = useTexts(createTexts)
  const { data: same = [] } = useQuery(keyPairsByFingerprintQuery(regionId, fingerprint))
  if (same.length === 0) return null
  return (
    <li>
      <Icon name="info" size="text" />
      <span>{t('inspector.here', { names: listOf(same, t.locale) })}</span>
    </li>
  )
})

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
