import { readJson } from './project.mjs'

/** @typedef {{ passed: number, failed: number, flaky: number }} Tally */

/**
 * Counts of a step. A step without a report counts as one test; a step that failed counts at least one failure, whatever
 * its report says (a file that did not load, a report that was never written).
 * @param {number} exitCode
 * @param {Tally | null} reported
 * @returns {Tally}
 */
export function tallyStep(exitCode, reported) {
  const tally = reported ?? { passed: exitCode === 0 ? 1 : 0, failed: 0, flaky: 0 }
  return exitCode === 0 || tally.failed > 0 ? tally : { ...tally, failed: 1 }
}

/**
 * Counts of a Vitest JSON report, null where it is missing.
 * @param {string} file
 * @returns {Tally | null}
 */
export function readVitestReport(file) {
  const report = readJson(file)
  if (!report) return null
  return { passed: report.numPassedTests, failed: report.numFailedTests, flaky: 0 }
}

/**
 * Counts of a Playwright JSON report, null where it is missing. A test that passed on its second try counts as passed and
 * as flaky.
 * @param {string} file
 * @returns {Tally | null}
 */
export function readPlaywrightReport(file) {
  const stats = readJson(file)?.stats
  if (!stats) return null
  const { expected, unexpected, flaky } = stats
  return { passed: expected + flaky, failed: unexpected, flaky }
}
