import type { ActionName, ApiRequests, ApiResponses } from '~/contract/actions'
import type { ControlSettings } from '~/contract/control'
import type { Random } from '~/server/random'
import type { Store } from '~/server/store/store'

/** All an action may know. */
export type Call = {
  store: Store
  settings: ControlSettings
  /** The server's time in milliseconds, the same throughout the call. */
  now: number
  random: Random
  /** How long a start or restart of an instance takes, in milliseconds of the server's time. */
  restartTime: number
}

/** What an action answers, without the request id. */
export type Answer<A extends ActionName> = Omit<ApiResponses[A], 'RequestId'>

/** Checks the rules, changes the store, answers; throws a `Fault` for what the API refuses. */
export type Action<A extends ActionName> = (
  params: ApiRequests[A],
  call: Call,
) => Promise<Answer<A>>
