import { Drawer } from 'antd'
import { useEffect, useRef, type ReactNode } from 'react'
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
import { useFocusInView } from '~/ui/use-focus-in-view'
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
  useTitle(`${keyPairName} - ${place}`, shell('productName'), { over: true })
  function close() {
    go(paths.list(regionId), 'list')
  }
  useEscape(close)
  useFocusInView()
  useEffect(markOpen, [])
  return (
    <AntdScope>
      <Drawer
        open
        size={MEASURES.drawer}
        className="details-drawer"
        rootClassName="details-drawer-place"
        title={<bdi>{keyPairName}</bdi>}
        keyboard={false}
        autoFocus={false}
        onClose={close}
      >
        <FocusedContent>
          <PairDetails key={keyPairName} regionId={regionId} name={keyPairName} onClose={close} />
        </FocusedContent>
      </Drawer>
    </AntdScope>
  )
}

/** Says to the style sheets that the drawer is open; answers the function that takes it back. */
function markOpen(): () => void {
  const { dataset } = document.documentElement
  dataset['drawer'] = 'open'
  return () => {
    delete dataset['drawer']
  }
}

// antd would put the focus around the dialog, where no key scrolls and no screen reader says what has opened.
function FocusedContent({ children }: { children: ReactNode }) {
  const content = useRef<HTMLDivElement>(null)
  useEffect(() => content.current?.focus({ preventScroll: true }), [])
  return (
    <div ref={content} tabIndex={-1} className="details-content">
      {children}
    </div>
  )
}
