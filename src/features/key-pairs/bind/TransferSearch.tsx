import type { Ref } from 'react'
import { bindTexts } from '~/i18n/bind/texts'
import { useTexts } from '~/i18n/use-texts'
import { Icon } from '~/ui/Icon'

type Props = {
  field: Ref<HTMLInputElement>
  typed: string
  onType: (text: string) => void
  'aria-invalid'?: boolean
  'aria-describedby'?: string
}

/** The field that narrows the instances on offer. */
export function TransferSearch({ field, typed, onType, ...aria }: Props) {
  const t = useTexts(bindTexts)
  return (
    <div className="transfer-search">
      <Icon name="search" size="text" />
      <input
        {...aria}
        ref={field}
        type="search"
        aria-label={t('transfer.search')}
        placeholder={t('transfer.search')}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onType(event.target.value)}
      />
    </div>
  )
}
