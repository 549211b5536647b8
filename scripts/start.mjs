// `npm start`: installs what is missing, then serves the console with hot reload. Arguments go to Vite.
import { ensureDependencies } from './lib/dependencies.mjs'
import { runTool } from './lib/run.mjs'

await ensureDependencies()
process.exitCode = await runTool('vite', process.argv.slice(2), { servesUntilStopped: true })
