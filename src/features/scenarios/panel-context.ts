import { createContext, use } from 'react'
import type { SettingsPatch } from '~/contract/control'
import type { Sandbox, SandboxStatus } from '~/contract/sandbox'
import type { Say } from '~/ui/use-announcer'
import type { Change } from './changes-in-turn'

/** What every control of the panel works with. */
export type PanelContent = {
  sandbox: Sandbox
  status: SandboxStatus
  /** Does work after what was pressed before, and then has `said` read out; a failure is shown as a message. */
  attempt: (work: Change, said?: string) => void
  /** The same with a change, in a world of the tab's own: it is entered first. */
  change: (work: Change, said?: string) => void
  say: Say
}

export const PanelContext = createContext<PanelContent | undefined>(undefined)

export function usePanel(): PanelContent {
  const content = use(PanelContext)
  if (!content) throw new Error('The control stands outside the scenario panel.')
  return content
}

/** The settings in force, and the way to change some of them at once. */
export function useSettings() {
  const { status, change } = usePanel()
  return {
    settings: status.settings,
    set: (patch: SettingsPatch, said?: string) =>
      change((sandbox) => sandbox.settings(patch), said),
  }
}
