import { tallyStep } from './tally.mjs'

/** @typedef {import('./tally.mjs').Tally & { name: string, seconds: number, ran: boolean }} StepResult */

/**
 * Runs steps one after the other, a failed one included, and leaves out those whose needed step failed.
 * @param {readonly import('./steps.mjs').Step[]} steps
 * @returns {Promise<StepResult[]>}
 */
export async function runSteps(steps) {
  /** @type {StepResult[]} */
  const results = []
  for (const step of steps) {
    console.log(`\n> ${step.name}`)
    const needed = results.find(({ name }) => name === step.needs)
    // oxlint-disable-next-line no-await-in-loop -- the steps share the machine: one at a time
    results.push(needed && !succeeded(needed) ? leftOut(step.name) : await runStep(step))
  }
  return results
}

/** @param {StepResult} result */
export function succeeded({ ran, failed }) {
  return ran && failed === 0
}

/**
 * The closing lines: one per step, then the sum alone on the last line.
 * @param {readonly StepResult[]} results
 */
export function summarize(results) {
  const width = Math.max(...results.map(({ name }) => name.length))
  const lines = results.map((result) => `${result.name.padEnd(width)}  ${describe(result)}`)
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  const failed = results.reduce((sum, result) => sum + result.failed, 0)
  return ['', ...lines, '', `${passed} passed, ${failed} failed`].join('\n')
}

/** @param {StepResult} result */
function describe({ ran, passed, failed, flaky, seconds }) {
  if (!ran) return 'not run'
  const counts = `${passed} passed, ${failed} failed${flaky > 0 ? `, ${flaky} flaky` : ''}`
  return `${failed === 0 ? 'ok    ' : 'FAILED'}  ${counts} (${seconds} s)`
}

/**
 * @param {import('./steps.mjs').Step} step
 * @returns {Promise<StepResult>}
 */
async function runStep({ name, start, report }) {
  const from = performance.now()
  const code = await start()
  const seconds = Math.round((performance.now() - from) / 1000)
  return { name, seconds, ran: true, ...tallyStep(code, report?.() ?? null) }
}

/**
 * @param {string} name
 * @returns {StepResult}
 */
function leftOut(name) {
  return { name, seconds: 0, ran: false, passed: 0, failed: 0, flaky: 0 }
}
