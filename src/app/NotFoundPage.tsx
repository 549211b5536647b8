import { Link, useLocation } from 'react-router'
import { shellTexts } from '~/i18n/shell/texts'
import { useTexts } from '~/i18n/use-texts'
import { paths } from '~/navigation/paths'
import { useTarget } from '~/navigation/use-go'
import { PageMessage } from '~/ui/PageMessage'
import { useTitle } from '~/ui/use-title'
import { lastRegion } from './recent-regions'

/** Any address the console does not know, inside the shell. */
export function NotFoundPage() {
  const t = useTexts(shellTexts)
  const target = useTarget()
  const { pathname } = useLocation()
  useTitle(t('notFound.title'), t('productName'))
  return (
    <PageMessage
      title={t('notFound.title')}
      actions={
        <Link className="button button-primary" to={target(paths.list(lastRegion()), 'everywhere')}>
          {t('goToKeyPairs')}
        </Link>
      }
    >
      {t.rich('notFound.text', { path: <code key="path">{pathname}</code> })}
    </PageMessage>
  )
}
