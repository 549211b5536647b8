import { detailsTexts } from '~/i18n/details/texts'
import { useTexts } from '~/i18n/use-texts'
import { copyText } from '~/lib/copy-text'
import { Button } from '~/ui/Button'
import { showToast } from '~/ui/toasts'

type Props = {
  text: string
  /** What is copied, in the words of the message. */
  what: string
  /** The button's own words; an icon without them. */
  children?: string
}

/** Copies a text and says so. */
export function CopyButton({ text, what, children }: Props) {
  const t = useTexts(detailsTexts)
  async function copy() {
    if (await copyText(text)) showToast({ kind: 'success', text: t('copied', { what }) })
    else showToast({ kind: 'failure', text: t('copyFailed') })
  }
  const label = t('copyThis', { what })
  return children === undefined ? (
    <Button kind="icon" icon="copy" aria-label={label} title={label} onClick={() => void copy()} />
  ) : (
    <Button icon="copy" onClick={() => void copy()}>
      {children}
    </Button>
  )
}
