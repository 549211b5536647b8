// `npm start`: installs what is missing, then serves the console with hot reload. What can be asked for: --help.
import { runTool } from './lib/run.mjs'
import { startCommand } from './lib/start-command.mjs'

const args = await startCommand('start')
process.exitCode = await runTool('vite', args, { servesUntilStopped: true })
