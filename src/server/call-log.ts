import type { CallRecord } from '~/contract/control'
import { isProtocolParam, type RawParams } from '~/server/decode'
import { containsPrivateKey } from '~/ssh/private-key'

const kept = 200
/** Characters that are kept of a text: the whole of any call that the page makes. */
const longest = 16_000

/** The last calls, the newest last, and those who watch them. */
export type CallLog = {
  /** `sent`: the parameters as they arrived; they stay in this page, for the call to be sent again. */
  add(call: Omit<CallRecord, 'id' | 'world'>, sent: RawParams): void
  /** The calls from now on meet other data. */
  startWorld(): void
  /** The parameters of a call that can be sent again: not of one that carried a private key. */
  sent(id: number): RawParams | undefined
  list(): CallRecord[]
  clear(): void
  subscribe(listener: (call: CallRecord) => void): () => void
}

export function createCallLog(): CallLog {
  let calls: CallRecord[] = []
  const sent = new Map<number, RawParams>()
  let lastId = 0
  let world = 1
  const listeners = new Set<(call: CallRecord) => void>()
  return {
    add(call, params) {
      lastId += 1
      const record = { ...call, id: lastId, world }
      calls.push(record)
      if (![...params].flat().some(isPrivate)) sent.set(lastId, params)
      if (calls.length > kept) calls.shift()
      sent.delete(lastId - kept)
      for (const listener of listeners) listener(record)
    },
    startWorld() {
      world += 1
    },
    sent: (id) => sent.get(id),
    list: () => [...calls],
    clear() {
      calls = []
      sent.clear()
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
    if (!isProtocolParam(name)) shown[logged(name)] = shorten(name, value)
  }
  return shown
}

/** A text of a call as the log may keep it. */
export function logged(text: string): string {
  if (isPrivate(text)) return '(private key removed)'
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

function shorten(name: string, value: string): string {
  if (name === 'PublicKeyBody' && value.length > 48 && !isPrivate(value)) {
    return `${value.slice(0, 28)}…${value.slice(-12)}`
  }
  return logged(value)
}

function isPrivate(value: string): boolean {
  return containsPrivateKey(value)
}
