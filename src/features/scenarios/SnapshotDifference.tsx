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
  const t = useTexts(panelTexts)
  const { sandbox, status } = usePanel()
  const state = useWatched(sandbox, readState)
  if (state === undefined) return null
  const difference = compareStates(snapshot.state, state)
  const kinds = KINDS.filter((kind) => difference[kind].length > 0)
  const { seed } = status
  const sameSettings = sameScenario({ seed, settings: snapshot.settings }, status)

  return (
    <div className="snapshot-difference">
      {kinds.length === 0 && sameSettings && <p>{t('snapshot.same')}</p>}
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
