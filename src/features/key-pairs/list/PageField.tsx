import { useState, type SyntheticEvent } from 'react'
import { listTexts } from '~/i18n/list/texts'
import { useTexts } from '~/i18n/use-texts'
import { TextInput } from '~/ui/TextInput'

type Props = {
  page: number
  pages: number
  /** The most pages that there can be. */
  mostPages: number
  onGo: (page: number) => void
}

/** Which page of how many is shown, as a field: another number and Enter lead there, one that is too large to the last. */
export function PageField({ page, pages, mostPages, onGo }: Props) {
  const t = useTexts(listTexts)
  const [typed, setTyped] = useState<string>()

  function go(event?: SyntheticEvent) {
    event?.preventDefault()
    setTyped(undefined)
    const wanted = Math.min(Number(typed ?? page), pages)
    if (wanted >= 1 && wanted !== page) onGo(wanted)
  }

  return (
    <form className="pagination-page" onSubmit={go}>
      <span aria-hidden="true">{t('pagination.before')}</span>
      <TextInput
        aria-label={t('pagination.goTo', { pages })}
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        value={typed ?? page}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value.replaceAll(/\D/g, ''))}
        onBlur={() => go()}
      />
      <span aria-hidden="true" data-widest={t('pagination.after', { pages: mostPages })}>
        {t('pagination.after', { pages })}
      </span>
    </form>
  )
}
