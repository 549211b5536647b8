import { toApiError } from '~/api/api-error'
import { errorTexts } from '~/i18n/errors/texts'
import { listTexts } from '~/i18n/list/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'
import { Icon } from '~/ui/Icon'

type Props = { error: unknown; onRetry: () => void }

/** The list could not be had: what happened, what to quote when asking for help, and another try. */
export function ListError({ error, onRetry }: Props) {
  const t = useTexts(listTexts)
  const errors = useTexts(errorTexts)
  const { code, message, requestId } = toApiError(error)
  return (
    <div className="list-error" role="alert">
      <Icon name="warning" size={20} />
      <div>
        <p className="list-empty-title">{t('error.title')}</p>
        <p>{errors.lookup(code) ?? message}</p>
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
