import type { ApiError } from '~/api/api-error'
import { FaultNote } from '~/features/key-pairs/actions/FaultNote'
import { actionsTexts } from '~/i18n/actions/texts'
import { useTexts } from '~/i18n/use-texts'

type Props = { fault: ApiError }

/** Why nothing was bound or unbound; without an answer, what that means for a second try. */
export function BindFault({ fault }: Props) {
  const t = useTexts(actionsTexts)
  return (
    <FaultNote fault={fault}>
      {fault.code === 'NetworkError' && <p>{t('fault.unknown')}</p>}
    </FaultNote>
  )
}
