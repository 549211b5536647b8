import type { ActionName } from '~/contract/actions'
import { errorInfo, type ErrorBody, type ErrorCode } from '~/contract/errors'

/** An error body with its HTTP status, as the API answers it. */
export function errorAnswer(
  code: ErrorCode,
  context: { action: ActionName | undefined; subject: string; requestId: string; region: string },
): { status: number; body: ErrorBody } {
  const { status, message } = errorInfo(code, context.action, context.subject)
  const product = context.action === 'ListResourceGroups' ? 'ResourceManager' : 'Ecs'
  const query = new URLSearchParams({ q: code, product, requestId: context.requestId })
  return {
    status,
    body: {
      RequestId: context.requestId,
      HostId: hostId(product, context.region),
      Code: code,
      Message: message,
      Recommend: `https://api.aliyun.com/troubleshoot?${query}`,
    },
  }
}

function hostId(product: string, region: string): string {
  if (product === 'ResourceManager') return 'resourcemanager.aliyuncs.com'
  return region === '' ? 'ecs.aliyuncs.com' : `ecs.${region}.aliyuncs.com`
}

/** The response of the API in the format that was asked for. XML is loaded when first asked for. */
export async function encodeAnswer(
  answer: { status: number; body: object; name: string; requestId: string },
  format: 'json' | 'xml',
): Promise<Response> {
  const headers = new Headers({ 'x-acs-request-id': answer.requestId })
  // Milliseconds after which the SDK's throttling error suggests to try again.
  if (answer.name.includes('Throttling')) headers.set('x-acs-retry-after', '1000')
  if (format === 'xml') {
    const { xmlDocument } = await import('~/server/xml')
    headers.set('content-type', 'text/xml;charset=utf-8')
    const root = answer.status < 400 ? `${answer.name}Response` : 'Error'
    return new Response(xmlDocument(root, answer.body), { status: answer.status, headers })
  }
  headers.set('content-type', 'application/json;charset=utf-8')
  return new Response(JSON.stringify(answer.body), { status: answer.status, headers })
}
