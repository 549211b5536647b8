import { afterEach, expect, test, vi } from 'vitest'
import { underControl } from './under-control'

class Worker extends EventTarget {
  state: ServiceWorkerState
  constructor(state: ServiceWorkerState) {
    super()
    this.state = state
  }
  become(state: ServiceWorkerState): void {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

function registration(workers: { installing?: Worker; active?: Worker }) {
  const all = { installing: null, waiting: null, active: null, ...workers }
  return all as unknown as ServiceWorkerRegistration
}

function containerWith(controller: Worker | null): EventTarget {
  const container = Object.assign(new EventTarget(), { controller })
  vi.stubGlobal('navigator', { serviceWorker: container })
  return container
}

afterEach(() => {
  vi.unstubAllGlobals()
})

test('a page that is controlled has nothing to wait for', async () => {
  const active = new Worker('activated')
  containerWith(active)
  await expect(underControl(registration({ active }))).resolves.toBeUndefined()
})

test('a worker on its way claims the page when it is active', async () => {
  const container = containerWith(null)
  const installing = new Worker('installing')
  const settled = vi.fn()
  const waiting = underControl(registration({ installing })).then(settled)
  installing.become('activated')
  await Promise.resolve()
  expect(settled).not.toHaveBeenCalled()
  container.dispatchEvent(new Event('controllerchange'))
  await waiting
})

test('one that is active without control will not take it: the page does without', async () => {
  containerWith(null)
  const active = new Worker('activated')
  await expect(underControl(registration({ active }))).rejects.toThrow(/past its service worker/)
})

test('one that cannot be installed is not waited for', async () => {
  containerWith(null)
  const installing = new Worker('installing')
  const waiting = underControl(registration({ installing }))
  installing.become('redundant')
  await expect(waiting).rejects.toThrow(/could not be installed/)
})
