/** Runs `task` when the page has nothing better to do, within two seconds. Answers the function that takes it back. */
export function whenIdle(task: () => void): () => void {
  // Safari has no requestIdleCallback; a short delay serves there.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(task, 300)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(task, { timeout: 2000 })
  return () => cancelIdleCallback(handle)
}
