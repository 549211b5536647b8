/*
 * The sandbox's service worker: MSW's own, kept away from everything but calls. MSW asks the page about each request it
 * catches; pages, scripts and styles would wait for that and keep the page busy.
 */
const NOT_CALLS = ['document', 'iframe', 'script', 'style', 'image', 'font', 'manifest', 'worker']

addEventListener('install', (event) => {
  // A browser that knows routes does not even start this worker for them.
  const conditions = NOT_CALLS.map((requestDestination) => ({ requestDestination }))
  event.addRoutes?.({ condition: { or: conditions }, source: 'network' }).catch(() => undefined)
})

// Before MSW's listener, so that it never sees what is no call.
addEventListener('fetch', (event) => {
  if (event.request.destination !== '') event.stopImmediatePropagation()
})

importScripts('mockServiceWorker.js')

// MSW tells the page of each answer once more, its body included, for listeners that this page has not: nobody would read
// the body, and it would stay. Of an opaque one MSW only notes that it came.
const tell = self.sendToClient
self.sendToClient = (client, message, transferables) => {
  if (message.type !== 'RESPONSE') return tell(client, message, transferables)
  const { request } = message.payload
  const payload = { request: { id: request.id }, response: { type: 'opaque' } }
  return tell(client, { type: 'RESPONSE', payload })
}
