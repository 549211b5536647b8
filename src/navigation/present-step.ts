/**
 * What the present step of the browser's history keeps beside its address, such as the dialog that was opened with it. Whoever
 * replaces the address passes it on: else the step forgets it.
 */
export function presentStep(): unknown {
  return (history.state as { usr?: unknown } | null)?.usr ?? null
}

/** The key of the present step of the browser's history, by which the router tells it from all others. */
export function presentKey(): string {
  return (history.state as { key?: string } | null)?.key ?? 'default'
}
