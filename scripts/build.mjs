// `npm run build`: checks the types, then writes the static site to dist/. What can be asked for: --help.
import { runTool } from './lib/run.mjs'
import { startCommand } from './lib/start-command.mjs'

const args = await startCommand('build')
const typesExit = await runTool('typescript', ['--noEmit'], { program: 'tsc' })
process.exitCode = typesExit || (await runTool('vite', ['build', ...args]))
