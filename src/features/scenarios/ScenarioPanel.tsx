import { ConfigProvider, Tabs } from 'antd'
import { useEffect, useMemo, type RefObject } from 'react'
import { Link } from 'react-router'
import type { Sandbox } from '~/contract/sandbox'
import { panelTexts } from '~/i18n/panel/texts'
import { useTexts } from '~/i18n/use-texts'
import { paths } from '~/navigation/paths'
import { useTarget } from '~/navigation/use-go'
import { AntdScope } from '~/ui/AntdScope'
import { Button } from '~/ui/Button'
import { showToast } from '~/ui/toasts'
import { LiveRegion } from '~/ui/LiveRegion'
import { useAnnouncer } from '~/ui/use-announcer'
import { DataPane } from './DataPane'
import { changesInTurn, inOwnWorld, type Change } from './changes-in-turn'
import { PanelContext } from './panel-context'
import { PanelFooter } from './PanelFooter'
import { RequestsPane } from './RequestsPane'
import { StatePane } from './StatePane'
import { useCovers, usePanelFocus } from './use-panel-focus'
import { useWatched } from './watch'
import './PanelRoom.css'
import './ScenarioPanel.css'

type Props = {
  ref: RefObject<HTMLElement | null>
  /** The page under control: this one, or one in a frame. */
  page: Window
  /** A frame starts that will take the place of `page`: until then nothing may be changed. */
  starting: boolean
  onClose: () => void
}

/** The scenario panel: everything about the backend behind the page, changed at once and without a reload. */
export function ScenarioPanel({ ref: panel, page, starting, onClose }: Props) {
  const t = useTexts(panelTexts)
  const target = useTarget()
  const covers = useCovers()
  usePanelFocus(panel, { covers, starting })

  useEffect(() => {
    const root = document.documentElement
    root.dataset['panel'] = 'open'
    return () => {
      delete root.dataset['panel']
    }
  }, [])

  useEffect(() => {
    function closeOnEscape(event: KeyboardEvent) {
      // An open list closes first; it has then taken the key for itself. So has an input method.
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      // What has come under a panel that covers the page is not seen: a key that goes to no element is the panel's.
      const toNone = covers && event.target === document.body
      const toPanel = event.target instanceof Node && panel.current?.contains(event.target)
      if (!toNone && !toPanel) return
      // A dialog that is open beside it stays.
      event.preventDefault()
      onClose()
    }
    // After React's own listeners, by which the lists hear, and before those on the window, by which the dialogs do.
    document.addEventListener('keydown', closeOnEscape)
    return () => document.removeEventListener('keydown', closeOnEscape)
  }, [panel, covers, onClose])

  return (
    <section
      ref={panel}
      className="scenario-panel"
      aria-label={t('title')}
      role={covers ? 'dialog' : 'complementary'}
      tabIndex={-1}
    >
      <header className="scenario-panel-head">
        <h2>{t('title')}</h2>
        <nav className="scenario-panel-tools" aria-label={t('tools')}>
          <Link to={target(paths.gallery(), 'everywhere')}>{t('gallery')}</Link>
          <Link to={target(paths.galleryTexts(), 'everywhere')}>{t('deck')}</Link>
        </nav>
        <Button kind="icon" icon="close" aria-label={t('close')} onClick={onClose} />
      </header>
      <AntdScope>
        <ConfigProvider getPopupContainer={() => panel.current ?? document.body}>
          <PanelBody sandbox={page.sandbox} starting={starting} />
        </ConfigProvider>
      </AntdScope>
    </section>
  )
}

function readStatus(sandbox: Sandbox) {
  return sandbox.status()
}

function PanelBody({ sandbox, starting }: { sandbox: Sandbox; starting: boolean }) {
  const t = useTexts(panelTexts)
  const status = useWatched(sandbox, readStatus)
  const { region, say } = useAnnouncer()
  const inTurn = useMemo(() => changesInTurn(sandbox), [sandbox])
  const content = useMemo(() => {
    async function doInTurn(work: Change, said?: string) {
      try {
        await inTurn(work)
        if (said !== undefined) say(said)
      } catch (error) {
        showToast({ kind: 'failure', text: t('failed'), detail: String(error) })
      }
    }
    function attempt(work: Change, said?: string) {
      void doInTurn(work, said)
    }
    return (
      status && {
        sandbox,
        status,
        say,
        attempt,
        change: (work: Change, said?: string) => attempt(inOwnWorld(work), said),
      }
    )
  }, [sandbox, inTurn, status, say, t])
  if (!content) return null

  return (
    <PanelContext value={content}>
      <p className="scenario-panel-world">
        {t(content.status.inScenario ? 'world.own' : 'world.kept')}
      </p>
      <Tabs
        className="scenario-panel-tabs"
        inert={starting}
        size="small"
        items={[
          { key: 'state', label: t('tab.state'), children: <StatePane /> },
          { key: 'data', label: t('tab.data'), children: <DataPane /> },
          { key: 'requests', label: t('tab.requests'), children: <RequestsPane /> },
        ]}
      />
      <PanelFooter starting={starting} />
      <LiveRegion ref={region} />
    </PanelContext>
  )
}
