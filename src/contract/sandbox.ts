import type {
  CallRecord,
  ControlSettings,
  SeedName,
  ServerStatus,
  SettingsPatch,
} from '~/contract/control'

/**
 * `window.sandbox`: the page under a program's control, in every build. The scenario panel works through nothing else. What
 * changes shows on the page at once, without a reload.
 */
export type Sandbox = {
  /** Fulfilled when the console is mounted and its backend answers. */
  ready: Promise<void>
  /** Fulfilled when nothing is being asked for or written, and the page has painted. */
  idle(): Promise<void>
  /**
   * Gives this tab the world of a scenario: a preset's name, or parameters as a link has them (`seed=empty&latency=2000`),
   * language and theme included.
   * Rejects, and changes nothing, when a parameter is wrong.
   */
  scenario(link: string): Promise<void>
  /** Gives this tab a world of its own that starts as what is there now; nothing when it has one. */
  enter(): Promise<void>
  /** Goes back to the data that the browser keeps. */
  leave(): Promise<void>
  /** Copies this tab's data into what the browser keeps, and goes back to it. */
  keep(): Promise<void>
  status(): Promise<SandboxStatus>
  /** Changes some settings; the others stay. */
  settings(patch: SettingsPatch): Promise<ControlSettings>
  seed(name: SeedName): Promise<void>
  /** Moves the clock on. */
  advance(milliseconds: number): Promise<void>
  /** Settings and data as they were at the start: those of the scenario, or of a first visit. */
  reset(): Promise<void>
  /** All data, as a JSON document that `restore` takes. */
  state(): Promise<unknown>
  restore(state: unknown): Promise<void>
  /** Whether the data are others than the seed's: then the link alone does not bring them. */
  changed(): Promise<boolean>
  /** The last calls of the API, oldest first. */
  calls(): Promise<CallRecord[]>
  forgetCalls(): Promise<void>
  /** Sends a logged call again, with the parameters it had, and reports what became of it. */
  repeat(id: number): Promise<CallRecord>
  /** Switches language and theme of the page, in its link too. */
  look(look: Partial<SandboxLook>): Promise<void>
  /** The link that shows this state elsewhere. */
  link(): Promise<string>
  /** Calls `listener` after each call of the API and each change that the panel may show. Answers the way to stop. */
  onChange(listener: () => void): () => void
}

/** What can be asked of `window.sandbox` and answers later. */
export type SandboxCommand = Exclude<keyof Sandbox, 'ready' | 'onChange'>

export const SANDBOX_COMMANDS = [
  'idle',
  'scenario',
  'enter',
  'leave',
  'keep',
  'status',
  'settings',
  'seed',
  'advance',
  'reset',
  'state',
  'restore',
  'changed',
  'calls',
  'forgetCalls',
  'repeat',
  'look',
  'link',
] as const satisfies readonly SandboxCommand[]

export type SandboxLook = { language: 'en-US' | 'zh-CN'; theme: 'light' | 'dark' | 'system' }

export type SandboxStatus = ServerStatus & {
  /** Whether this tab has a world of its own. */
  inScenario: boolean
  look: SandboxLook
}

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- the platform's own interface is extended
  interface Window {
    sandbox: Sandbox
  }
}
