import { useEffect, useEffectEvent } from 'react'
import { panelTexts } from '~/i18n/panel/texts'
import { useTexts } from '~/i18n/use-texts'
import type { Sandbox } from '~/contract/sandbox'
import { sameScenario } from '~/scenario-link/resolve-link'
import { compareStates } from './compare-states'
import { usePanel } from './panel-context'
import type { Snapshot } from './snapshot-store'
import { useWatched } from './watch'

type Props = { snapshot: Snapshot }

const KINDS = ['added', 'removed', 'changed'] as const
const SHOWN = 20

function readState(sandbox: Sandbox) {
  return sandbox.state()
}

/** How the present state differs from a snapshot; follows each change. */
export function SnapshotDifference({ snapshot }: Props) {
  const { sandbox } = usePanel()
  const state = useWatched(sandbox, readState)
  return state === undefined ? null : <Difference snapshot={snapshot} state={state} />
}

function Difference({ snapshot, state }: Props & { state: unknown }) {
  const t = useTexts(panelTexts)
  const { status, say } = usePanel()
  const difference = compareStates(snapshot.state, state)
  const kinds = KINDS.filter((kind) => difference[kind].length > 0)
  const { seed } = status
  const sameSettings = sameScenario({ seed, settings: snapshot.settings }, status)

  const isSame = kinds.length === 0 && sameSettings
  const { added, removed, changed } = difference
  const counts = { added: added.length, removed: removed.length, changed: changed.length }
  const parts = [t('said.compared', counts), sameSettings ? '' : t('snapshot.settingsDiffer')]
  const sentence = isSame ? t('snapshot.same') : parts.join(' ').trim()
  // Only as it opens: what comes later comes of other presses, which have their own to say.
  const sayFirst = useEffectEvent(() => say(sentence))
  useEffect(() => sayFirst(), [])

  return (
    <div className="snapshot-difference">
      {isSame && <p>{t('snapshot.same')}</p>}
      {!sameSettings && <p>{t('snapshot.settingsDiffer')}</p>}
      {kinds.map((kind) => (
        <div key={kind}>
          <h4>{t(`difference.${kind}`)}</h4>
          <ul>
            {difference[kind].slice(0, SHOWN).map(({ kind: table, name }) => (
              <li key={`${table} ${name}`}>{name}</li>
            ))}
            {difference[kind].length > SHOWN && <li>… {difference[kind].length - SHOWN}</li>}
          </ul>
        </div>
      ))}
    </div>
  )
}
