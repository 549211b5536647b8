import { createTexts } from '~/i18n/create/texts'
import { useTexts } from '~/i18n/use-texts'
import type { KeyCheck } from './check-key'

type Props = { check: KeyCheck }

/** Says to those who do not see the inspector that the text is a key now, or could be made one. Always there, or it would not be heard. */
export function KeyNews({ check }: Props) {
  const t = useTexts(createTexts)
  const { key, repairs } = check
  return (
    <p className="visually-hidden" aria-live="polite">
      {newsText()}
    </p>
  )

  function newsText(): string {
    if (key) return t('news.key', { type: key.type, bits: String(key.bits) })
    return repairs.length > 0 ? t('news.repair') : ''
  }
}
