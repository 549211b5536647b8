import { useId } from 'react'
import { createTexts } from '~/i18n/create/texts'
import { sshTexts } from '~/i18n/ssh/texts'
import { useTexts } from '~/i18n/use-texts'
import { sha256Fingerprint } from '~/ssh/fingerprint'
import type { Repair } from '~/ssh/key-survey'
import { Button } from '~/ui/Button'
import { Note } from '~/features/key-pairs/actions/Note'

type Props = { repairs: readonly Repair[]; onUse: (line: string) => void }

/** What could be imported of a text that is not a key as it stands: one key put right, or one of several. */
export function KeyRepair({ repairs, onUse }: Props) {
  const t = useTexts(createTexts)
  const ssh = useTexts(sshTexts)
  const id = useId()
  const [only, second] = repairs
  if (!only) return null
  if (!second) {
    return (
      <Note kind="notice">
        <p>{t('repair.offer')}</p>
        <ul className="create-changes">
          {only.changes.map((change) => (
            <li key={change}>{ssh(`change.${change}`)}</li>
          ))}
        </ul>
        <Button onClick={() => onUse(only.line)}>{t('repair.convert')}</Button>
      </Note>
    )
  }
  return (
    <Note kind="notice">
      <p>{t('repair.choose', { count: repairs.length })}</p>
      <ul className="create-choices">
        {repairs.map(({ key, line }, index) => (
          <li key={line}>
            <span className="create-choice" id={`${id}${index}`}>
              <span>
                {t('inspector.bits', { type: key.type, bits: String(key.bits) })}{' '}
                <bdi>{key.comment || t('repair.noComment')}</bdi>
              </span>
              <code>{sha256Fingerprint(key)}</code>
            </span>
            <Button aria-describedby={`${id}${index}`} onClick={() => onUse(line)}>
              {t('repair.use')}
            </Button>
          </li>
        ))}
      </ul>
    </Note>
  )
}
