import { bindTexts } from '~/i18n/bind/texts'
import { useTexts } from '~/i18n/use-texts'
import { Icon } from '~/ui/Icon'

type Props = { typed: string; onType: (text: string) => void }

/** The field that narrows the instances on offer. */
export function TransferSearch({ typed, onType }: Props) {
  const t = useTexts(bindTexts)
  return (
    <div className="transfer-search">
      <Icon name="search" size="text" />
      <input
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
