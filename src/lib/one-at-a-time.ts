/**
 * A way to run `task` that never runs it twice at once: calls that come while it runs make it run once more at its end,
 * however many they are, so that the last run has seen the last call. A run that fails ends like any other.
 */
export function oneAtATime(task: () => Promise<unknown>): () => void {
  let running = false
  let again = false

  function ended(): void {
    running = false
    if (again) start()
  }

  function start(): void {
    if (running) {
      again = true
      return
    }
    running = true
    again = false
    task().then(ended, ended)
  }

  return start
}
