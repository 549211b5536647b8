import { useEffect, useState } from 'react'
import type { StorageTrouble } from '~/contract/control'
import { storageTexts } from '~/i18n/storage/texts'
import { useTexts } from '~/i18n/use-texts'
import { Notice } from '~/ui/Notice'
import { showToast } from '~/ui/toasts'

type Props = { troubles: readonly StorageTrouble[] }

/** A bar for what holds all the time, a message for what has just happened: that shows above an open dialog too. */
export function StorageNews({ troubles }: Props) {
  const t = useTexts(storageTexts)
  const [closed, setClosed] = useState(false)
  const full = timesOf(troubles, 'full')
  const setAside = timesOf(troubles, 'record-set-aside')

  useEffect(() => {
    if (full > 0) showToast({ kind: 'failure', text: t('full.title'), detail: t('full.body') })
    // oxlint-disable-next-line react/exhaustive-deps -- told once per occurrence, not again in another language
  }, [full])
  useEffect(() => {
    if (setAside === 0) return
    const detail = t('record-set-aside.body')
    showToast({ kind: 'failure', text: t('record-set-aside.title'), detail })
    // oxlint-disable-next-line react/exhaustive-deps -- as above
  }, [setAside])

  if (closed || timesOf(troubles, 'unavailable') === 0) return null
  return (
    <Notice
      kind="warning"
      title={t('unavailable.title')}
      closeLabel={t('close')}
      onClose={() => setClosed(true)}
    >
      <p>{t('unavailable.body')}</p>
    </Notice>
  )
}

function timesOf(troubles: readonly StorageTrouble[], wanted: StorageTrouble['kind']): number {
  return troubles.find(({ kind }) => kind === wanted)?.times ?? 0
}
