import { Link, useParams } from 'react-router'
import { shellTexts } from '~/i18n/shell/texts'
import { useTexts } from '~/i18n/use-texts'
import { paths } from '~/navigation/paths'
import { useTarget } from '~/navigation/use-go'
import { PageMessage } from '~/ui/PageMessage'
import { useTitle } from '~/ui/use-title'
import { NAVIGATION } from './navigation-entries'
import { lastRegion } from './recent-regions'

/** Says plainly that an entry of the real console's navigation is not part of this product. */
export function OutsidePage() {
  const t = useTexts(shellTexts)
  const target = useTarget()
  const { entry: id } = useParams()
  const entry = NAVIGATION.flatMap((group) => group.entries).find((known) => known.id === id)
  const title = t('outside.title', { entry: entry ? t(entry.text) : t('outside.unknown') })
  useTitle(title, t('productName'))
  return (
    <PageMessage
      title={title}
      actions={
        <Link className="button button-primary" to={target(paths.list(lastRegion()), 'everywhere')}>
          {t('goToKeyPairs')}
        </Link>
      }
    >
      {t('outside.text')}
    </PageMessage>
  )
}
