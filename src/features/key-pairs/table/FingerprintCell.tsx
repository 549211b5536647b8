import { memo } from 'react'
import type { ListTranslate } from '~/features/key-pairs/list/use-group-names'
import { copyText } from '~/lib/copy-text'
import { Button } from '~/ui/Button'
import { showToast } from '~/ui/toasts'

type Props = { t: ListTranslate; name: string; fingerprint: string }

/** The fingerprint, cut off where the column is narrow, and a button that copies all of it. */
export const FingerprintCell = memo(function FingerprintCell({ t, name, fingerprint }: Props) {
  async function copy() {
    const copied = await copyText(fingerprint)
    if (copied) showToast({ kind: 'success', text: t('fingerprintCopied', { name }) })
    else showToast({ kind: 'failure', text: t('copyFailed'), detail: fingerprint })
  }
  return (
    <span className="fingerprint-cell">
      <code title={fingerprint}>{fingerprint}</code>
      <Button
        kind="icon"
        icon="copy"
        aria-label={t('copyFingerprint')}
        title={t('copyFingerprint')}
        onClick={() => void copy()}
      />
    </span>
  )
})
