import type { QueryClient } from '@tanstack/react-query'
import type { createBrowserRouter } from 'react-router'
import type { Sandbox } from '~/contract/sandbox'
import type { BrowserServer } from '~/server/browser'

/** What the sandbox works on: the running page. */
export type RunningPage = {
  server: BrowserServer
  queryClient: QueryClient
  router: ReturnType<typeof createBrowserRouter>
}

type Command = Exclude<keyof Sandbox, 'ready' | 'onChange'>

const COMMANDS: readonly Command[] = [
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
  'calls',
  'forgetCalls',
  'repeat',
  'look',
  'link',
]

/** Puts `window.sandbox` there. What its commands do is loaded with the first one. */
export function installSandbox(page: Promise<RunningPage>): void {
  const listeners = new Set<() => void>()
  let loading: Promise<Pick<Sandbox, Command>> | undefined

  function commands(): Promise<Pick<Sandbox, Command>> {
    loading ??= Promise.all([import('./sandbox-commands'), page]).then(
      ([{ sandboxCommands }, running]) =>
        sandboxCommands(running, () => {
          for (const listener of listeners) listener()
        }),
    )
    return loading
  }

  function command(name: Command) {
    return async (...args: readonly unknown[]): Promise<unknown> => {
      const run = (await commands())[name] as (...args: readonly unknown[]) => Promise<unknown>
      return run(...args)
    }
  }

  const lazy = Object.fromEntries(COMMANDS.map((name) => [name, command(name)]))
  window.sandbox = {
    ...(lazy as Pick<Sandbox, Command>),
    ready: page.then(() => undefined),
    onChange(listener) {
      listeners.add(listener)
      void commands()
      return () => listeners.delete(listener)
    },
  }
}
