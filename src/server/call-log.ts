import type { CallRecord } from '~/contract/control'
import { isProtocolParam, type RawParams } from '~/server/decode'

const kept = 200
const longest = 200

/** The last calls, the newest last, and those who watch them. */
export type CallLog = {
  add(call: Omit<CallRecord, 'id'>): void
  list(): CallRecord[]
  clear(): void
  subscribe(listener: (call: CallRecord) => void): () => void
}

export function createCallLog(): CallLog {
  let calls: CallRecord[] = []
  let lastId = 0
  const listeners = new Set<(call: CallRecord) => void>()
  return {
    add(call) {
      lastId += 1
      const record = { ...call, id: lastId }
      calls.push(record)
      if (calls.length > kept) calls.shift()
      for (const listener of listeners) listener(record)
    },
    list: () => [...calls],
    clear() {
      calls = []
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The parameters as the log may keep them: no signature, long texts shortened, nothing of a private key. */
export function loggedParams(params: RawParams): Record<string, string> {
  const shown: Record<string, string> = {}
  for (const [name, value] of params) {
    if (!isProtocolParam(name)) shown[name] = shorten(name, value)
  }
  return shown
}

function shorten(name: string, value: string): string {
  if (/PRIVATE KEY|b3BlbnNzaC1rZXk/.test(value)) return '(private key removed)'
  if (name === 'PublicKeyBody' && value.length > 48) {
    return `${value.slice(0, 28)}…${value.slice(-12)}`
  }
  return value.length > longest ? `${value.slice(0, longest)}…` : value
}
