import { Drawer } from 'antd'
import { useParams } from 'react-router'
import { regionName } from '~/contract/regions'
import { listTexts } from '~/i18n/list/texts'
import { shellTexts } from '~/i18n/shell/texts'
import { useTexts } from '~/i18n/use-texts'
import { paths } from '~/navigation/paths'
import { useGo } from '~/navigation/use-go'
import { AntdScope } from '~/ui/AntdScope'
import { MEASURES } from '~/ui/theme/measures'
import { useEscape } from '~/ui/use-escape'
import { useReturnFocus } from '~/ui/use-return-focus'
import { useTitle } from '~/ui/use-title'
import { PairDetails } from './PairDetails'
import './DetailsDrawer.css'

/** Everything about one key pair, over the list it was opened from. */
export function DetailsDrawer() {
  const { regionId = '', keyPairName = '' } = useParams()
  const list = useTexts(listTexts)
  const shell = useTexts(shellTexts)
  const go = useGo()
  useReturnFocus()
  const place = `${list('title')} - ${regionName(regionId, list.locale)}`
  useTitle(`${keyPairName} - ${place}`, shell('productName'))
  function close() {
    go(paths.list(regionId), 'list')
  }
  useEscape(close)
  return (
    <AntdScope>
      <Drawer
        open
        size={MEASURES.drawer}
        className="details-drawer"
        rootClassName="details-drawer-place"
        title={<bdi>{keyPairName}</bdi>}
        keyboard={false}
        onClose={close}
      >
        <PairDetails key={keyPairName} regionId={regionId} name={keyPairName} onClose={close} />
      </Drawer>
    </AntdScope>
  )
}
