import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { runSteps, succeeded, summarize } from './run-steps.mjs'
import { tallyStep } from './tally.mjs'

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
})

afterEach(() => {
  vi.restoreAllMocks()
})

/**
 * @param {string} name
 * @param {number} exitCode
 * @param {Partial<import('./steps.mjs').Step>} [more]
 */
function step(name, exitCode, more) {
  return { name, start: () => Promise.resolve(exitCode), ...more }
}

describe('the steps of npm test', () => {
  test('go on after a failure and close on the sum', async () => {
    const results = await runSteps([
      step('types', 1),
      step('unit', 0, { report: () => ({ passed: 40, failed: 0, flaky: 0 }) }),
      step('browser', 1, { report: () => ({ passed: 7, failed: 2, flaky: 1 }) }),
    ])
    const lines = summarize(results).split('\n')
    expect(lines.at(-1)).toBe('47 passed, 3 failed')
    expect(lines.find((line) => line.startsWith('browser'))).toContain('1 flaky')
    expect(results.map(succeeded)).toEqual([false, true, false])
  })

  test('leave out what needs a step that failed', async () => {
    const start = vi.fn(() => Promise.resolve(0))
    const results = await runSteps([step('build', 1), { name: 'browser', needs: 'build', start }])
    expect(start).not.toHaveBeenCalled()
    expect(results.map(succeeded)).toEqual([false, false])
    expect(summarize(results)).toContain('browser  not run')
  })
})

describe('the counts of a step', () => {
  test('without a report are one test', () => {
    expect(tallyStep(0, null)).toEqual({ passed: 1, failed: 0, flaky: 0 })
    expect(tallyStep(2, null)).toEqual({ passed: 0, failed: 1, flaky: 0 })
  })

  test('never hide a failure that the report does not know', () => {
    expect(tallyStep(1, { passed: 12, failed: 0, flaky: 0 })).toEqual({
      passed: 12,
      failed: 1,
      flaky: 0,
    })
    expect(tallyStep(1, { passed: 12, failed: 3, flaky: 0 }).failed).toBe(3)
  })
})
