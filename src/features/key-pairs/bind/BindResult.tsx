import { Note } from '~/features/key-pairs/actions/Note'
import { useFaultText } from '~/features/key-pairs/actions/use-fault-text'
import { bindTexts } from '~/i18n/bind/texts'
import { useTexts } from '~/i18n/use-texts'
import { Icon } from '~/ui/Icon'
import { runningOnes } from './bindable'
import type { BindKind, BindOutcome } from './binding'

type Props = { kind: BindKind; outcome: BindOutcome }

/** What became of each instance, where some could not be bound or unbound: the failed ones first. */
export function BindResult({ kind, outcome }: Props) {
  const t = useTexts(bindTexts)
  const faultText = useFaultText()
  const { done, failed } = outcome
  const numbers = { failed: failed.length, count: failed.length + done.length }
  const running = runningOnes(done).length
  return (
    <>
      <Note kind="failure">
        {t(kind === 'attach' ? 'bind.someFailed' : 'unbind.someFailed', numbers)}
      </Note>
      <ul className="bind-results">
        {failed.map(({ instance, code, message }) => (
          <li key={instance.InstanceId} className="bind-result bind-result-failed">
            <Icon name="close" size="text" />
            <bdi>{instance.InstanceName}</bdi>
            <span />
            <span className="bind-result-text">{faultText({ code, message })}</span>
          </li>
        ))}
        {done.map((instance) => (
          <li key={instance.InstanceId} className="bind-result bind-result-done">
            <Icon name="check" size="text" />
            <bdi>{instance.InstanceName}</bdi>
            <span />
            <span className="bind-result-text">
              {t(kind === 'attach' ? 'result.bound' : 'result.unbound')}
            </span>
          </li>
        ))}
      </ul>
      {running > 0 && <Note kind="notice">{t('restart.needed', { count: running })}</Note>}
    </>
  )
}
