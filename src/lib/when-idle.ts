let open = false
const held = new Set<() => void>()

/** What the person came for is drawn: once it is painted, idle time may be used. Until then every idle task waits. */
export function openIdleTime(): void {
  requestAnimationFrame(() => setTimeout(openNow))
}

function openNow(): void {
  open = true
  for (const begin of held) begin()
  held.clear()
}

/**
 * Runs `task` when the page has nothing better to do: after its first content, then within two seconds. Answers the
 * function that takes it back.
 */
export function whenIdle(task: () => void): () => void {
  let takeBack: (() => void) | undefined
  function begin() {
    takeBack = schedule(task)
  }
  if (open) begin()
  else held.add(begin)
  return () => {
    held.delete(begin)
    takeBack?.()
  }
}

function schedule(task: () => void): () => void {
  // Safari has no requestIdleCallback; a short delay serves there.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(task, 300)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(task, { timeout: 2000 })
  return () => cancelIdleCallback(handle)
}
