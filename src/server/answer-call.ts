import { ACTIONS, type ActionName } from '~/contract/actions'
import type { ControlSettings, FaultCode } from '~/contract/control'
import { errorAnswer, encodeAnswer } from '~/server/encode'
import type { Call } from '~/server/call'
import { logged, loggedParams } from '~/server/call-log'
import { callText, knownAction, readCall, type RawCall } from '~/server/decode'
import { dispatch } from '~/server/dispatch'
import { BrokenConnection, Fault } from '~/server/fault'
import { faultSubject, injectedFault } from '~/server/fault-rules'
import { requestId, type Random } from '~/server/random'
import type { ServerContext } from '~/server/server'
import { StorageFull } from '~/server/store/store'
import { withWholeRecords } from '~/server/whole-records'

type RawRequest = RawCall & { tooLong: boolean }

/** Answers one API call; whatever happens, with a response. */
export async function answerCall(
  request: Request,
  url: URL,
  context: ServerContext,
): Promise<Response> {
  const began = performance.now()
  const time = new Date(context.control.now()).toISOString()
  let raw: RawRequest = {
    action: '',
    version: '',
    params: new Map(),
    format: 'json',
    tooLong: false,
  }
  let id = ''
  let status = 0
  let code: string | null = null
  let response: Response
  try {
    raw = await readCall(request, url)
    const settings = context.control.settings()
    const random = context.randomFor(settings.randomSeed, callText(raw))
    id = requestId(random)
    const outcome = await run(request.method, raw, { settings, random, id, context })
    ;({ status, code } = outcome)
    response = await encodeAnswer({ ...outcome, requestId: id }, raw.format)
  } catch (error) {
    if (error instanceof BrokenConnection) code = error.code
    else {
      code = 'NetworkError'
      context.onError(error)
    }
    response = Response.error()
  }
  context.log.add(
    {
      time,
      action: logged(raw.action),
      version: logged(raw.version),
      params: loggedParams(raw.params),
      status,
      code,
      requestId: id,
      ms: Math.round(performance.now() - began),
    },
    raw.params,
  )
  return response
}

type Situation = {
  settings: ControlSettings
  random: Random
  id: string
  context: ServerContext
}

type Outcome = { status: number; code: string | null; name: string; body: object }

async function run(method: string, raw: RawRequest, situation: Situation): Promise<Outcome> {
  const { settings, random, id, context } = situation
  let action: ActionName | undefined
  try {
    if (settings.network === 'offline') throw new BrokenConnection('NetworkError')
    action = knownAction(method, raw)
    const fault = await injectedFault(settings.faults, action, { store: context.store, random })
    if (fault === 'NetworkError') throw new BrokenConnection(fault)
    await wait(settings, action, random)
    const body = await perform(action, raw, fault, situation)
    return { status: 200, code: null, name: action, body: { RequestId: id, ...body } }
  } catch (error) {
    if (error instanceof BrokenConnection) throw error
    const { code, subject } = asFault(error, context)
    const region = raw.params.get('RegionId') ?? ''
    const failed = errorAnswer(code, { action, subject, requestId: id, region })
    return { ...failed, code, name: code }
  }
}

async function perform(
  action: ActionName,
  raw: RawRequest,
  fault: FaultCode | null,
  { settings, random, context }: Situation,
): Promise<object> {
  if (fault !== null && fault !== 'LostAnswer' && fault !== 'NetworkError') {
    throw new Fault(fault, faultSubject(fault, action))
  }
  const { writes } = ACTIONS[action]
  if (settings.permission === 'none' || (settings.permission === 'read-only' && writes)) {
    throw new Fault('Forbidden.RAM')
  }
  // What a browser without room for this site makes of a write.
  if (writes && settings.storage === 'full') {
    context.troubles.met('full')
    throw new Fault('InternalError')
  }
  const call: Call = {
    store: context.store,
    settings,
    now: context.control.now(),
    random,
    restartTime: restartTime(settings),
  }
  const body = await withWholeRecords(context, () => dispatch(action, raw.params, call))
  if (writes) context.store.announce('data')
  if (action === 'RebootInstance' || action === 'StartInstance')
    context.restarting(call.restartTime)
  if (fault === 'LostAnswer') throw new BrokenConnection(fault)
  return body
}

function asFault(error: unknown, context: ServerContext): Fault {
  if (error instanceof Fault) return error
  if (error instanceof StorageFull) context.troubles.met('full')
  context.onError(error)
  return new Fault('InternalError')
}

/** Waits as long as the settings say; without latency not even for a timer. */
async function wait(
  { latency }: ControlSettings,
  action: ActionName,
  random: Random,
): Promise<void> {
  const { min, max } = latency.perAction[action] ?? latency.default
  const time = min + random.next() * (max - min)
  if (time > 0) await new Promise((resolve) => setTimeout(resolve, time))
}

/** A restart takes a while where answers take a while, and no time in tests without latency. */
function restartTime({ latency }: ControlSettings): number {
  return latency.default.max > 0 ? 5000 : 0
}
