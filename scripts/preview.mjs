// `npm run preview`: serves the built site on port 4173. What can be asked for: --help.
import { runTool } from './lib/run.mjs'
import { startCommand } from './lib/start-command.mjs'

const args = ['preview', '--strictPort', ...(await startCommand('preview'))]
process.exitCode = await runTool('vite', args, { servesUntilStopped: true })
