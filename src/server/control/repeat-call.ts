import type { CallRecord } from '~/contract/control'
import { ACTION_HEADER, VERSION_HEADER } from '~/contract/wire'
import { answerCall } from '~/server/answer-call'
import { WrongBody } from '~/server/control/check-body'
import { isProtocolParam } from '~/server/decode'
import type { ServerContext } from '~/server/server'

/** Sends a logged call again with the parameters it had, and answers its new entry in the log. */
export async function repeatCall(id: number, context: ServerContext): Promise<CallRecord> {
  const { log } = context
  const call = log.list().find((record) => record.id === id)
  const sent = log.sent(id)
  if (!call || !sent) throw new WrongBody('There is no such call, or it cannot be sent again', 'id')
  const url = new URL('http://localhost/api/')
  const params = new URLSearchParams([...sent].filter(([name]) => !isProtocolParam(name)))
  const headers = { [ACTION_HEADER]: call.action, [VERSION_HEADER]: call.version }
  await answerCall(new Request(url, { method: 'POST', headers, body: params }), url, context)
  context.changed({ origin: 'control', kind: 'data' })
  return log.list().findLast(({ action }) => action === call.action) ?? call
}
