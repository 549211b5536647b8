import type { QueryClient } from '@tanstack/react-query'
import type { createBrowserRouter } from 'react-router'
import { SANDBOX_COMMANDS, type Sandbox, type SandboxCommand } from '~/contract/sandbox'
import type { BrowserServer } from '~/server/browser'

/** What the sandbox works on: the running page. */
export type RunningPage = {
  server: BrowserServer
  queryClient: QueryClient
  router: ReturnType<typeof createBrowserRouter>
}

/** Puts `window.sandbox` there. What its commands do is loaded with the first one. */
export function installSandbox(page: Promise<RunningPage>): void {
  const listeners = new Set<() => void>()
  let loading: Promise<Pick<Sandbox, SandboxCommand>> | undefined

  function commands(): Promise<Pick<Sandbox, SandboxCommand>> {
    loading ??= Promise.all([import('./sandbox-commands'), page]).then(
      ([{ sandboxCommands }, running]) =>
        sandboxCommands(running, () => {
          for (const listener of listeners) listener()
        }),
    )
    return loading
  }

  function command(name: SandboxCommand) {
    return async (...args: readonly unknown[]): Promise<unknown> => {
      const run = (await commands())[name] as (...args: readonly unknown[]) => Promise<unknown>
      return run(...args)
    }
  }

  const lazy = Object.fromEntries(SANDBOX_COMMANDS.map((name) => [name, command(name)]))
  window.sandbox = {
    ...(lazy as Pick<Sandbox, SandboxCommand>),
    ready: page.then(() => undefined),
    onChange(listener) {
      listeners.add(listener)
      void commands()
      return () => listeners.delete(listener)
    },
  }
}
