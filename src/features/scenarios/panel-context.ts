import { createContext, use } from 'react'
import type { SettingsPatch } from '~/contract/control'
import type { Sandbox, SandboxStatus } from '~/contract/sandbox'

/** What every control of the panel works with. */
export type PanelContent = {
  sandbox: Sandbox
  status: SandboxStatus
  /** Runs a change in a world of the tab's own, entering it first; a failure is shown as a message. */
  change: (work: (sandbox: Sandbox) => Promise<unknown>) => void
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
    set: (patch: SettingsPatch) => change((sandbox) => sandbox.settings(patch)),
  }
}
