/**
 * A call that failed. `code` is the API's error code, or `NetworkError` when no answer came; `requestId` is empty then.
 * `status` is the HTTP status, 0 without an answer. `message` is the server's English text.
 */
export class ApiError extends Error {
  readonly code: string
  readonly status: number
  readonly requestId: string

  constructor(code: string, status: number, requestId: string, message: string) {
    super(message)
    this.name = 'ApiError'
    this.code = code
    this.status = status
    this.requestId = requestId
  }
}

/** Any thrown value as an `ApiError`, so that a screen has one thing to show. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  return new ApiError('NetworkError', 0, '', error instanceof Error ? error.message : String(error))
}
