import type {
  CallRecord,
  ControlSettings,
  SeedName,
  ServerStatus,
  SettingsPatch,
} from '~/contract/control'
import { send } from '~/api/transport'
import { CONTROL_PATH } from '~/lib/base-path'

/** The sandbox's own controls, below `/__server/`; each call rejects with the server's words when it is refused. */
export const control = {
  status: () => call<ServerStatus>('GET', 'status'),
  changeSettings: (patch: SettingsPatch) => call<ControlSettings>('PATCH', 'settings', patch),
  advanceClock: (milliseconds: number) =>
    call<ControlSettings>('POST', 'clock/advance', { milliseconds }),
  seed: (name: SeedName) => call<ServerStatus>('POST', 'seed', { name }),
  reset: () => call<ServerStatus>('POST', 'reset'),
  /** Everything the account holds, as a document that `restore` takes. */
  state: () => call<unknown>('GET', 'state'),
  restore: (state: unknown) => call<ServerStatus>('PUT', 'state', state),
  /** Whether the data are others than the seed's. */
  changed: async () => (await call<{ changed: boolean }>('GET', 'state/changed')).changed,
  calls: async () => (await call<{ calls: CallRecord[] }>('GET', 'calls')).calls,
  /** Sends a logged call again with the parameters it had. */
  repeat: (id: number) => call<CallRecord>('POST', 'calls/repeat', { id }),
  forgetCalls: () => call<unknown>('DELETE', 'calls'),
}

async function call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await send(
    () =>
      new Request(new URL(CONTROL_PATH + path, location.href), {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
  )
  const answer: unknown = await response.json()
  if (response.ok) return answer as Answer
  const { error, field } = answer as { error: string; field: string }
  throw new Error(field === '' ? error : `${field}: ${error}`)
}
