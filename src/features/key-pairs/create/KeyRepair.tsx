import { createTexts } from '~/i18n/create/texts'
import { sshTexts } from '~/i18n/ssh/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'
import { Note } from '~/features/key-pairs/actions/Note'
import type { KeyCheck } from './check-key'
import { KeyChoices } from './KeyChoices'
import { RefusedKeys } from './RefusedKeys'

type Props = { check: KeyCheck; onUse: (line: string) => void }

/** What could be imported of a text that is not a key as it stands: one key put right, or one of several, and why not the others. */
export function KeyRepair({ check, onUse }: Props) {
  const t = useTexts(createTexts)
  const ssh = useTexts(sshTexts)
  const { repairs, refused } = check
  const count = [...repairs, ...refused].reduce((sum, { times }) => sum + times, 0)
  const [only] = repairs
  if (count > 1) {
    return (
      <Note kind="notice">
        <p>
          {t('repair.count', { count })} {t(`repair.${howMany(repairs.length)}`)}
        </p>
        <KeyChoices repairs={repairs} onUse={onUse} />
        {refused.length > 0 && <RefusedKeys check={check} />}
      </Note>
    )
  }
  if (!only) return null
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

function howMany(importable: number): 'none' | 'only' | 'choose' {
  if (importable === 0) return 'none'
  return importable === 1 ? 'only' : 'choose'
}
