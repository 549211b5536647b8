import { createTexts } from '~/i18n/create/texts'
import { useTexts } from '~/i18n/use-texts'
import { sha256Fingerprint } from '~/ssh/fingerprint'
import type { SshPublicKey } from '~/ssh/public-key'

type Props = { shown: SshPublicKey }

/** A key of several in two lines: enough to tell it from the others. */
export function KeySummary({ shown: key }: Props) {
  const t = useTexts(createTexts)
  return (
    <>
      <span>
        {t('inspector.bits', { type: key.type, bits: String(key.bits) })}{' '}
        <bdi>{key.comment || t('repair.noComment')}</bdi>
      </span>
      <code>{sha256Fingerprint(key)}</code>
    </>
  )
}
