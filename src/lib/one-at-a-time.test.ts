import { expect, test } from 'vitest'
import { oneAtATime } from './one-at-a-time'

type Run = { succeed: () => void; fail: (error: Error) => void }

function held() {
  const runs: Run[] = []
  const start = oneAtATime(
    () =>
      new Promise<void>((resolve, reject) => {
        runs.push({ succeed: resolve, fail: reject })
      }),
  )
  return { runs, start }
}

async function settled(): Promise<void> {
  await Promise.resolve()
  await Promise.resolve()
}

test('runs at once, and once more for all the calls that came meanwhile', async () => {
  const { runs, start } = held()
  start()
  expect(runs).toHaveLength(1)
  for (let call = 0; call < 300; call += 1) start()
  expect(runs).toHaveLength(1)
  runs[0]?.succeed()
  await settled()
  expect(runs).toHaveLength(2)
  runs[1]?.succeed()
  await settled()
  expect(runs).toHaveLength(2)
  start()
  expect(runs).toHaveLength(3)
})

test('a run that fails does not stop the next', async () => {
  const { runs, start } = held()
  start()
  start()
  runs[0]?.fail(new Error('gone'))
  await settled()
  expect(runs).toHaveLength(2)
})
