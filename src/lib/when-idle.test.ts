import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => {
  vi.useFakeTimers()
  vi.resetModules()
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, 16))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function freshModule() {
  return import('./when-idle')
}

test('holds idle tasks back until the first content is there', async () => {
  const { openIdleTime, whenIdle } = await freshModule()
  const task = vi.fn()
  whenIdle(task)
  vi.runAllTimers()
  expect(task).not.toHaveBeenCalled()

  openIdleTime()
  vi.runAllTimers()
  expect(task).toHaveBeenCalledOnce()
})

test('runs a later task without waiting for anything but idle time', async () => {
  const { openIdleTime, whenIdle } = await freshModule()
  openIdleTime()
  vi.runAllTimers()
  const task = vi.fn()
  whenIdle(task)
  vi.runAllTimers()
  expect(task).toHaveBeenCalledOnce()
})

test.each(['before', 'after'])(
  'a task taken back %s the first content never runs',
  async (when) => {
    const { openIdleTime, whenIdle } = await freshModule()
    const task = vi.fn()
    const takeBack = whenIdle(task)
    if (when === 'after') openIdleTime()
    takeBack()
    openIdleTime()
    vi.runAllTimers()
    expect(task).not.toHaveBeenCalled()
  },
)
