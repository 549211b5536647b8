import { ConfigProvider, Tabs } from 'antd'
import { useEffect, useMemo, useRef } from 'react'
import { Link } from 'react-router'
import type { Sandbox } from '~/contract/sandbox'
import { panelTexts } from '~/i18n/panel/texts'
import { useTexts } from '~/i18n/use-texts'
import { paths } from '~/navigation/paths'
import { useTarget } from '~/navigation/use-go'
import { AntdScope } from '~/ui/AntdScope'
import { Button } from '~/ui/Button'
import { showToast } from '~/ui/toasts'
import { useKeptFocus } from '~/ui/use-kept-focus'
import { DataPane } from './DataPane'
import { PanelContext } from './panel-context'
import { PanelFooter } from './PanelFooter'
import { RequestsPane } from './RequestsPane'
import { StatePane } from './StatePane'
import { useWatched } from './watch'
import './ScenarioPanel.css'

type Props = {
  /** The page under control: this one, or one in a frame. */
  page: Window
  /** A frame starts that will take the place of `page`: until then nothing may be changed. */
  starting: boolean
  onClose: () => void
}

/** The scenario panel: everything about the backend behind the page, changed at once and without a reload. */
export function ScenarioPanel({ page, starting, onClose }: Props) {
  const t = useTexts(panelTexts)
  const target = useTarget()
  const panel = useRef<HTMLElement>(null)

  useEffect(() => {
    const root = document.documentElement
    root.dataset['panel'] = 'open'
    panel.current?.focus()
    return () => {
      delete root.dataset['panel']
    }
  }, [])

  // What is inert while a frame starts has lost the focus.
  useEffect(() => {
    if (!starting && document.activeElement === document.body) panel.current?.focus()
  }, [starting])

  // A failure that was removed, a snapshot that was deleted: the button that did it is gone.
  useKeptFocus(panel, () => panel.current?.focus())

  useEffect(() => {
    const element = panel.current
    function closeOnEscape(event: KeyboardEvent) {
      // An open list closes first; it has then taken the key for itself.
      if (event.key !== 'Escape' || event.defaultPrevented) return
      // A dialog that is open beside it stays.
      event.preventDefault()
      onClose()
    }
    element?.addEventListener('keydown', closeOnEscape)
    return () => element?.removeEventListener('keydown', closeOnEscape)
  }, [onClose])

  return (
    <aside ref={panel} className="scenario-panel" aria-label={t('title')} tabIndex={-1}>
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
    </aside>
  )
}

function readStatus(sandbox: Sandbox) {
  return sandbox.status()
}

function PanelBody({ sandbox, starting }: { sandbox: Sandbox; starting: boolean }) {
  const t = useTexts(panelTexts)
  const status = useWatched(sandbox, readStatus)
  const content = useMemo(() => {
    async function attempt(work: (sandbox: Sandbox) => Promise<unknown>) {
      try {
        await sandbox.enter()
        await work(sandbox)
      } catch (error) {
        showToast({ kind: 'failure', text: t('failed'), detail: String(error) })
      }
    }
    return (
      status && {
        sandbox,
        status,
        change: (work: (sandbox: Sandbox) => Promise<unknown>) => void attempt(work),
      }
    )
  }, [sandbox, status, t])
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
    </PanelContext>
  )
}
