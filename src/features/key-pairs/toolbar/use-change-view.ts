import { useNavigate } from 'react-router'
import { rememberedView, rememberView } from '~/features/key-pairs/list/remembered-view'
import { parseListView, toBeSaid, withListView, type ListView } from '~/navigation/list-view'
import { presentStep } from '~/navigation/present-step'

/**
 * Changes how the list looks: what is chosen is remembered, and the link says what shows then. What only the link says stays
 * the link's.
 */
export function useChangeView(): (change: Partial<ListView>) => void {
  const navigate = useNavigate()
  return (change) => {
    const now = new URLSearchParams(window.location.search)
    rememberView(change)
    const remembered = rememberedView()
    const view = { ...remembered, ...parseListView(now), ...change }
    const next = withListView(now, toBeSaid(view, remembered))
    // At once, as a ticked box must not show as unticked until the link has changed.
    void navigate(
      { search: next.toString() },
      { replace: true, flushSync: true, state: presentStep() },
    )
  }
}
