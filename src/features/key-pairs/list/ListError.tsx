import { toApiError } from '~/api/api-error'
import { useFaultText } from '~/features/key-pairs/actions/use-fault-text'
import { formatTimeOfDay } from '~/lib/format-time'
import { Button } from '~/ui/Button'
import { Icon, type IconName } from '~/ui/Icon'
import type { ListTranslate } from './use-group-names'

type Props = {
  t: ListTranslate
  error: unknown
  /** When what is still shown was loaded, in milliseconds; `undefined` when nothing is shown. */
  shownSince?: number | undefined
  onRetry: () => void
}

type Kind = { icon: IconName; title: string }

/** The list could not be had, or not be brought up to date: what happened, what to quote when asking for help, another try. */
export function ListError({ t, error, shownSince, onRetry }: Props) {
  const faultText = useFaultText()
  const { code, message, requestId } = toApiError(error)
  const { icon, title } = kindOf(t, code)
  const stale = shownSince !== undefined
  return (
    <div className={stale ? 'list-error list-error-stale' : 'list-error'} role="alert">
      <Icon name={icon} size="message" />
      <div className="list-error-text">
        <p className="list-error-title">{title}</p>
        <p>{faultText({ code, message })}</p>
        {code === 'Forbidden.RAM' && (
          <p>
            {t.rich('error.forbiddenHint', { action: <code key="a">ecs:DescribeKeyPairs</code> })}
          </p>
        )}
        {stale && <p>{t('error.stale', { time: formatTimeOfDay(shownSince) })}</p>}
        <dl className="list-error-facts">
          <dt>{t('error.code')}</dt>
          <dd>
            <code>{code}</code>
          </dd>
          {requestId && (
            <>
              <dt>{t('error.requestId')}</dt>
              <dd>
                <code>{requestId}</code>
              </dd>
            </>
          )}
        </dl>
        <Button onClick={onRetry}>{t('retry')}</Button>
      </div>
    </div>
  )
}

function kindOf(t: ListTranslate, code: string): Kind {
  switch (code) {
    case 'Forbidden.RAM':
      return { icon: 'lock', title: t('error.forbidden') }
    case 'NetworkError':
      return { icon: 'offline', title: t('error.offline') }
    default:
      return { icon: 'warning', title: t('error.title') }
  }
}
