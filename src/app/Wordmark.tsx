import { Link } from 'react-router'
import { shellTexts } from '~/i18n/shell/texts'
import { useTexts } from '~/i18n/use-texts'
import { useTarget } from '~/navigation/use-go'

/** The console's own mark: a key whose bow is a server. */
export function Wordmark() {
  const t = useTexts(shellTexts)
  const target = useTarget()
  return (
    <Link className="wordmark" to={target('/', 'everywhere')} aria-label={t('productName')}>
      <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true" focusable="false">
        <rect x="1.5" y="6.5" width="11" height="13" rx="2.5" className="wordmark-bow" />
        <path d="M4.5 10.8h5M4.5 15.2h5" className="wordmark-slots" />
        <path d="M12.5 13h12M20 13v4M24.5 13v3" className="wordmark-bit" />
      </svg>
      <span className="wordmark-name">{t('productName')}</span>
    </Link>
  )
}
