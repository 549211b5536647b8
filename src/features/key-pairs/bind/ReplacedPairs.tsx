import type { Instance } from '~/contract/instances'
import { Note } from '~/features/key-pairs/actions/Note'
import { bindTexts } from '~/i18n/bind/texts'
import { useTexts } from '~/i18n/use-texts'
import { replacedPairs } from './bindable'

type Props = { instances: readonly Instance[]; name: string }

/** Names the key pairs that the chosen instances lose: the service replaces them without a word. */
export function ReplacedPairs({ instances, name }: Props) {
  const t = useTexts(bindTexts)
  const replaced = replacedPairs(instances, name)
  return (
    // Always there, so that what comes into it is spoken.
    <div className="dialog-news" aria-live="polite">
      {replaced.size > 0 && (
        <Note kind="warning">
          <p>{t('bind.replacing')}</p>
          <ul className="bind-replaced">
            {[...replaced].map(([pair, members]) => (
              <li key={pair}>
                {t('bind.replaced', { pair, count: members.length, instances: members.join(', ') })}
              </li>
            ))}
          </ul>
        </Note>
      )}
    </div>
  )
}
