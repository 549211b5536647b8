import { useLayoutEffect, useRef } from 'react'
import type { Sandbox } from '~/contract/sandbox'
import { panelTexts } from '~/i18n/panel/texts'
import { useTexts } from '~/i18n/use-texts'
import { saveFile } from '~/lib/save-file'
import { Button } from '~/ui/Button'
import { asPlaywrightTest } from './call-test'
import { CallItem } from './CallItem'
import { LeftOutLine } from './LeftOutLine'
import { usePanel } from './panel-context'
import { selectCalls } from './select-calls'
import { useWatched } from './watch'

const SHOWN = 100

function readCalls(sandbox: Sandbox) {
  return sandbox.calls()
}

/** The request log: what the page asked the API, and what it heard. */
export function RequestsPane() {
  const t = useTexts(panelTexts)
  const { sandbox, attempt } = usePanel()
  const calls = useWatched(sandbox, readCalls) ?? []

  // Each new call pushes those below it down, and with them what has the focus.
  const list = useRef<HTMLOListElement>(null)
  const newest = calls.at(-1)?.id
  const drawn = useRef(newest)
  useLayoutEffect(() => {
    if (newest === drawn.current) return
    drawn.current = newest
    const { activeElement } = document
    if (list.current?.contains(activeElement)) activeElement?.scrollIntoView({ block: 'nearest' })
  }, [newest])

  // A button that is disabled in truth loses the focus: these two are so in name.
  const empty = calls.length === 0

  function exportTest() {
    if (empty) return
    attempt(async (page) => saveFile('seen.spec.ts', asPlaywrightTest(calls, await page.link())))
  }

  function clear() {
    if (empty) return
    attempt((page) => page.forgetCalls(), t('calls.none'))
  }

  return (
    <section className="panel-group" aria-label={t('tab.requests')} tabIndex={-1}>
      <div className="panel-row-control">
        <Button icon="download" aria-disabled={empty} onClick={exportTest}>
          {t('calls.test')}
        </Button>
        <Button aria-disabled={empty} onClick={clear}>
          {t('calls.clear')}
        </Button>
      </div>
      <LeftOutLine leftOut={selectCalls(calls).leftOut} />
      {empty && <p className="panel-hint">{t('calls.none')}</p>}
      <ol ref={list} className="call-list" aria-label={t('calls.list')} reversed>
        {calls
          .slice(-SHOWN)
          .toReversed()
          .map((call) => (
            <CallItem key={call.id} call={call} />
          ))}
      </ol>
    </section>
  )
}
