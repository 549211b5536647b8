/** Carries one HTTP request to the API and back; the platform's `fetch`, unless `setTransport` gave another. */
export type Transport = (request: Request) => Promise<Response>

let transport: Transport = (request) => fetch(request)
let standIn: Transport | undefined

/**
 * Sends every later request through `next`. The page's entry uses it until the service worker has taken over, and then names
 * `otherwise` for requests that `next` brought to nobody who knows the API.
 */
export function setTransport(next: Transport, otherwise?: Transport): void {
  transport = next
  standIn = otherwise
}

/**
 * Sends one request. Rejects as `fetch` does: with a `TypeError` when there is no network, an `AbortError` when aborted.
 * Takes what makes the request, as one that was sent cannot be sent again, and keeping a copy of each takes longer than
 * making another of the few that need it.
 */
export async function send(makeRequest: () => Request): Promise<Response> {
  const response = await transport(makeRequest())
  if (!standIn || isOfApi(response)) return response
  return standIn(makeRequest())
}

// A host of files can only miss a call, and answers with a page.
function isOfApi(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('application/json') ?? false
}
