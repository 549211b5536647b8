import { useNavigate } from 'react-router'
import type { Sandbox } from '~/contract/sandbox'
import { ROUTER_BASE } from '~/lib/base-path'
import { carryState } from './carried-state'
import { isFramed } from './use-framed'

/**
 * Shows the page in a screen of another width, or in the window again. The page that takes over continues where the one
 * that is left was: same place, same scenario, same data.
 */
export function useScreenChange(): (from: Sandbox, width: number | undefined) => Promise<void> {
  const navigate = useNavigate()
  return async (from, width) => {
    const { inScenario } = await from.status()
    const framed = from !== window.sandbox
    const url = new URL(framed ? await from.link() : location.href)
    if (width === undefined) url.searchParams.delete('screen')
    else url.searchParams.set('screen', String(width))
    // A frame that stays only changes its width, its data are where they were.
    if (inScenario && framed !== isFramed(url.searchParams)) {
      const state = await from.state()
      if (framed) {
        await window.sandbox.scenario(url.search || 'default')
        await window.sandbox.restore(state)
      } else carryState(state)
    }
    const pathname = url.pathname.slice(ROUTER_BASE === '/' ? 0 : ROUTER_BASE.length)
    await navigate({ pathname, search: url.search }, { replace: true })
  }
}
