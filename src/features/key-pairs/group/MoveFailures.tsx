import { Note } from '~/features/key-pairs/actions/Note'
import { useFaultText } from '~/features/key-pairs/actions/use-fault-text'
import { actionsTexts } from '~/i18n/actions/texts'
import { groupTexts } from '~/i18n/group/texts'
import { useTexts } from '~/i18n/use-texts'
import type { MoveFailure } from './move-pairs'

type Props = { total: number; failed: readonly MoveFailure[] }

/** Which key pairs were not moved, and why. */
export function MoveFailures({ total, failed }: Props) {
  const t = useTexts(groupTexts)
  const actions = useTexts(actionsTexts)
  const faultText = useFaultText()
  return (
    <Note kind="failure">
      <p>{t('someFailed', { failed: failed.length, count: total })}</p>
      <ul>
        {failed.map(({ name, code, message, requestId }) => (
          <li key={name}>
            <bdi>{name}</bdi>: {faultText({ code, message })}{' '}
            {requestId && actions('fault.facts', { code, requestId })}
          </li>
        ))}
      </ul>
    </Note>
  )
}
