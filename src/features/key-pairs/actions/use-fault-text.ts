import { useAccountRules } from '~/api/account-rules'
import type { ApiError } from '~/api/api-error'
import { errorTexts } from '~/i18n/errors/texts'
import { useTexts } from '~/i18n/use-texts'

type Failed = Pick<ApiError, 'code' | 'message'>

/** Says in the person's language what an error code of the API means; what it has no words for, in the server's own. */
export function useFaultText(): (fault: Failed) => string {
  const errors = useTexts(errorTexts)
  const { keyPairLimit } = useAccountRules()
  return ({ code, message }) => errors.lookup(code, { limit: keyPairLimit }) ?? message
}
