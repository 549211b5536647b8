import { useRef, useState } from 'react'
import { toApiError, type ApiError } from '~/api/api-error'

/** Work that a person started and waits for. */
export type Task<Input> = {
  /** Starts the work, unless it is under way: a second click or Enter starts nothing. */
  run: (input: Input) => void
  busy: boolean
  /** Why the last run failed. */
  fault: ApiError | null
  clear: () => void
}

/** Runs `work` once at a time, and keeps what it threw. */
export function useTask<Input = void>(work: (input: Input) => Promise<void>): Task<Input> {
  // State is too late for a double click: the second one may come before the first is drawn.
  const running = useRef(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<ApiError | null>(null)

  async function runOnce(input: Input) {
    if (running.current) return
    running.current = true
    setBusy(true)
    setFault(null)
    try {
      await work(input)
    } catch (error) {
      setFault(toApiError(error))
    } finally {
      running.current = false
      setBusy(false)
    }
  }

  return { run: (input) => void runOnce(input), busy, fault, clear: () => setFault(null) }
}
