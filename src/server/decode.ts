import {
  ACTIONS,
  isActionName,
  ECS_VERSION,
  RESOURCE_MANAGER_VERSION,
  type ActionName,
} from '~/contract/actions'
import { ACTION_HEADER, VERSION_HEADER } from '~/contract/wire'
import { Fault } from '~/server/fault'

/** Parameters as they arrived, by flattened name. */
export type RawParams = ReadonlyMap<string, string>

/** What a request says before anything of it is believed. */
export type RawCall = { action: string; version: string; params: RawParams; format: 'json' | 'xml' }

/** Largest accepted body in bytes. The longest sensible call, 100 names of 128 characters, stays far below. */
export const BODY_LIMIT = 1_048_576

/**
 * Reads an RPC call: action and version from headers, query or form body, parameters from query and body together (the
 * query wins). The body is only read when it is not too long.
 */
export async function readCall(
  request: Request,
  url: URL,
): Promise<RawCall & { tooLong: boolean }> {
  const { body, tooLong } = await readBody(request)
  const params = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(body)) params.set(name, value)
  for (const [name, value] of url.searchParams) params.set(name, value)
  return {
    action: request.headers.get(ACTION_HEADER) ?? params.get('Action') ?? '',
    version: request.headers.get(VERSION_HEADER) ?? params.get('Version') ?? '',
    params,
    format: params.get('Format')?.toLowerCase() === 'xml' ? 'xml' : 'json',
    tooLong,
  }
}

async function readBody(request: Request): Promise<{ body: string; tooLong: boolean }> {
  if (request.method !== 'POST') return { body: '', tooLong: false }
  const declared = Number(request.headers.get('content-length') ?? 0)
  if (declared > BODY_LIMIT) return { body: '', tooLong: true }
  const body = await request.text()
  return body.length > BODY_LIMIT ? { body: '', tooLong: true } : { body, tooLong: false }
}

/** The action meant, or the fault that says why there is none. */
export function knownAction(method: string, call: RawCall & { tooLong: boolean }): ActionName {
  if (method !== 'GET' && method !== 'POST') throw new Fault('UnsupportedHTTPMethod')
  if (call.tooLong) throw new Fault('InvalidParameter', 'Body')
  const { action, version } = call
  if (action === '') throw new Fault('MissingParameter', 'Action')
  if (version === '') throw new Fault('MissingParameter', 'Version')
  if (version !== ECS_VERSION && version !== RESOURCE_MANAGER_VERSION) {
    throw new Fault('InvalidParameter', 'Version')
  }
  if (!isActionName(action) || ACTIONS[action].version !== version) throw new Fault('InvalidAction')
  return action
}

/** The call as one text without what only signs or routes it: equal for equal intentions. */
export function callText({ action, params }: RawCall): string {
  const own = [...params].filter(([name]) => !protocol.has(name))
  return JSON.stringify([action, own.toSorted(([a], [b]) => (a < b ? -1 : 1))])
}

const protocol = new Set([
  'Action',
  'Version',
  'Format',
  'AccessKeyId',
  'SecurityToken',
  'Signature',
  'SignatureMethod',
  'SignatureNonce',
  'SignatureType',
  'SignatureVersion',
  'Timestamp',
])

/** Whether a parameter only signs or routes the call. */
export function isProtocolParam(name: string): boolean {
  return protocol.has(name)
}
