import { useState, type KeyboardEvent, type SyntheticEvent } from 'react'
import { listTexts } from '~/i18n/list/texts'
import { useTexts } from '~/i18n/use-texts'
import { TextInput } from '~/ui/TextInput'

type Props = {
  page: number
  /** `undefined` while it is not known. */
  pages: number | undefined
  /** The most pages that there can be. */
  mostPages: number
  onGo: (page: number) => void
}

/**
 * Which page of how many is shown, as a field: another number and Enter lead there, one that is too large to the last.
 * Nothing else does: a field that is left, or whose page changes meanwhile, says again where we are.
 */
export function PageField({ page, pages, mostPages, onGo }: Props) {
  const t = useTexts(listTexts)
  const [typed, setTyped] = useState<string>()
  const [seen, setSeen] = useState(page)
  if (page !== seen) {
    setSeen(page)
    setTyped(undefined)
  }

  function go(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault()
    // The next number takes the place of this one.
    event.currentTarget.querySelector('input')?.select()
    if (typed === undefined || pages === undefined) return
    const wanted = Math.min(Number(typed), pages)
    const leads = wanted >= 1 && wanted !== page
    // Shown until the page is there: the number of the one before would flash up.
    setTyped(leads ? String(wanted) : undefined)
    if (leads) onGo(wanted)
  }

  function restore(event: KeyboardEvent) {
    if (event.key !== 'Escape' || typed === undefined || event.nativeEvent.isComposing) return
    // What is open beside the list stays open.
    event.preventDefault()
    setTyped(undefined)
  }

  return (
    <form className="pagination-page" onSubmit={go}>
      <span aria-hidden="true">{t('pagination.before')}</span>
      <TextInput
        aria-label={pages === undefined ? t('pagination.page') : t('pagination.goTo', { pages })}
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        value={typed ?? page}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value.replaceAll(/\D/g, ''))}
        onKeyDown={restore}
        onBlur={() => setTyped(undefined)}
      />
      <span aria-hidden="true" data-widest={t('pagination.after', { pages: mostPages })}>
        {pages === undefined ? '' : t('pagination.after', { pages })}
      </span>
    </form>
  )
}
