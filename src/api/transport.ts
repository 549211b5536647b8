/** Carries one HTTP request to the API and back; the platform's `fetch`, unless `setTransport` gave another. */
export type Transport = (request: Request) => Promise<Response>

let transport: Transport = (request) => fetch(request)

/** Sends every later request through `next`. The page's entry uses it until the service worker has taken over. */
export function setTransport(next: Transport): void {
  transport = next
}

/** Sends one request. Rejects as `fetch` does: with a `TypeError` when there is no network, an `AbortError` when aborted. */
export function send(request: Request): Promise<Response> {
  return transport(request)
}
