import { ApiError } from '~/api/api-error'
import { send } from '~/api/transport'
import { ACTIONS, type ActionName, type ApiRequests, type ApiResponses } from '~/contract/actions'
import { ACTION_HEADER, flattenParams, VERSION_HEADER } from '~/contract/wire'
import { API_PATH } from '~/lib/base-path'

/**
 * Calls one API action and gives its answer. Throws `ApiError` for an error answer and for a missing one (code
 * `NetworkError`); an aborted call rejects with the platform's `AbortError`.
 */
export async function request<A extends ActionName>(
  action: A,
  params: ApiRequests[A],
  signal?: AbortSignal,
): Promise<ApiResponses[A]> {
  const response = await answerTo(
    () =>
      new Request(new URL(API_PATH, location.href), {
        method: 'POST',
        headers: { [ACTION_HEADER]: action, [VERSION_HEADER]: ACTIONS[action].version },
        body: flattenParams(params),
        signal: signal ?? null,
      }),
    signal,
  )
  const body = await jsonOf(response)
  if (response.ok) return body as ApiResponses[A]
  const { Code, Message, RequestId } = body as Partial<Record<string, string>>
  throw new ApiError(Code ?? 'UnknownError', response.status, RequestId ?? '', Message ?? '')
}

async function answerTo(
  makeCall: () => Request,
  signal: AbortSignal | undefined,
): Promise<Response> {
  try {
    const response = await send(makeCall)
    // `Response.error()` stands for a broken connection where no real network is involved.
    if (response.type === 'error') throw new TypeError('Failed to fetch')
    return response
  } catch (error) {
    if (signal?.aborted) throw error
    throw new ApiError('NetworkError', 0, '', error instanceof Error ? error.message : '')
  }
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    throw new ApiError('NetworkError', response.status, '', 'The answer could not be read.')
  }
}
