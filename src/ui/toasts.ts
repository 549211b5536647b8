/** A short message about something that happened; failures stay until they are closed. */
export type Toast = {
  id: number
  kind: 'success' | 'failure'
  text: string
  /** A second line: a request id, a list of names. */
  detail?: string
  /** A button in the message, for as long as it stands. */
  action?: { label: string; run: () => void }
  /** Milliseconds on screen; 0 stays until closed. */
  duration: number
}

type NewToast = Omit<Toast, 'id' | 'duration'> & { duration?: number }

const SUCCESS_DURATION = 5000
let nextId = 1
let toasts: readonly Toast[] = []
const listeners = new Set<() => void>()

/** Shows a message and answers its id. */
export function showToast(toast: NewToast): number {
  const id = nextId++
  const duration = toast.duration ?? (toast.kind === 'success' ? SUCCESS_DURATION : 0)
  publish([...toasts, { ...toast, id, duration }])
  return id
}

export function closeToast(id: number): void {
  publish(toasts.filter((toast) => toast.id !== id))
}

export function currentToasts(): readonly Toast[] {
  return toasts
}

/** Calls `listener` after each change; answers the function that stops it. */
export function subscribeToToasts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function publish(next: readonly Toast[]): void {
  toasts = next
  for (const listener of listeners) listener()
}
