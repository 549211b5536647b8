// `npm test`: installs what is missing, then runs everything; works as the first command on a fresh clone.
import { rmSync } from 'node:fs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { ensureBrowser } from './lib/ensure-browser.mjs'
import { inProject } from './lib/project.mjs'
import { runSteps, succeeded, summarize } from './lib/run-steps.mjs'
import { testSteps } from './lib/steps.mjs'

await ensureDependencies()
const browser = await ensureBrowser()
// A report of an earlier run must not be counted where a step dies before it writes its own.
rmSync(inProject('test-results'), { recursive: true, force: true })
const results = await runSteps(testSteps({ browser }))
console.log(summarize(results))
process.exitCode = results.every(succeeded) ? 0 : 1
