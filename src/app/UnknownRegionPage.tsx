import { Link } from 'react-router'
import { findRegion } from '~/contract/regions'
import { shellTexts } from '~/i18n/shell/texts'
import { useTexts } from '~/i18n/use-texts'
import { paths } from '~/navigation/paths'
import { useTarget } from '~/navigation/use-go'
import { PageMessage } from '~/ui/PageMessage'
import { useTitle } from '~/ui/use-title'
import { lastRegion } from './recent-regions'

type Props = { regionId: string }

/** A link to a region that does not exist. */
export function UnknownRegionPage({ regionId }: Props) {
  const t = useTexts(shellTexts)
  const target = useTarget()
  const known = findRegion(lastRegion())
  useTitle(t('unknownRegion.title'), t('productName'))
  return (
    <PageMessage
      title={t('unknownRegion.title')}
      actions={
        known && (
          <Link className="button button-primary" to={target(paths.list(known.id), 'everywhere')}>
            {t.locale === 'zh-CN' ? known.zh : known.en}
          </Link>
        )
      }
    >
      {t.rich('unknownRegion.text', { region: <code key="region">{regionId}</code> })}
    </PageMessage>
  )
}
