import { WrongBody } from '~/server/control/check-body'
import { ENDPOINTS } from '~/server/control/endpoints'
import { BODY_LIMIT } from '~/server/decode'
import type { ServerContext } from '~/server/server'

/** A state document of a full account is large, but not without end. */
const documentLimit = 64 * BODY_LIMIT

/** Answers a control call: JSON in, JSON out; what is wrong with a request is 400 and names the field. */
export async function answerControl(
  request: Request,
  path: string,
  context: ServerContext,
): Promise<Response> {
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const endpoint = Object.hasOwn(ENDPOINTS, `${method} ${path}`)
    ? ENDPOINTS[`${method} ${path}`]
    : undefined
  if (!endpoint) {
    const methods = Object.keys(ENDPOINTS)
      .filter((key) => key.endsWith(` ${path}`))
      .map((key) => key.split(' ')[0])
    if (methods.length === 0) return json(404, { error: `There is no ${path}`, field: '' })
    return json(405, { error: `Use ${methods.join(' or ')}`, field: '' })
  }
  try {
    return json(200, await endpoint(await readJson(request), context))
  } catch (error) {
    if (error instanceof WrongBody) return json(400, { error: error.message, field: error.field })
    context.onError(error)
    return json(500, { error: String(error), field: '' })
  }
}

async function readJson(request: Request): Promise<unknown> {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined
  const text = await request.text()
  if (text.length > documentLimit) throw new WrongBody('The body is too large', '')
  if (text.trim() === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    throw new WrongBody('The body is not JSON', '')
  }
}

function json(status: number, body: unknown): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}
