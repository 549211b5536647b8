import type { ApiError } from '~/api/api-error'
import { Note } from '~/features/key-pairs/actions/Note'
import { useFaultText } from '~/features/key-pairs/actions/use-fault-text'
import { createTexts } from '~/i18n/create/texts'
import { useTexts } from '~/i18n/use-texts'
import type { CreateType } from './create-values'

type Props = { error: ApiError; createType: CreateType }

/** Why the form could not be sent, where no field is to blame, with what to quote when asking for help. */
export function FormFault({ error, createType }: Props) {
  const t = useTexts(createTexts)
  const faultText = useFaultText()
  const { code, requestId, message } = error
  const lost = createType === 'import' ? t('fault.lost.import') : t('fault.lost.create')
  return (
    <Note kind="failure">
      <p>{code === 'NetworkError' ? lost : faultText({ code, message })}</p>
      <p className="create-fault-facts">
        {requestId ? t('fault.facts', { code, requestId }) : t('fault.code', { code })}
      </p>
    </Note>
  )
}
