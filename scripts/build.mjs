// `npm run build`: checks the types, then writes the static site to dist/. Arguments (`--base /path/`) go to Vite.
import { ensureDependencies } from './lib/dependencies.mjs'
import { runTool } from './lib/run.mjs'

await ensureDependencies()
const typesExit = await runTool('typescript', ['--noEmit'], { program: 'tsc' })
process.exitCode = typesExit || (await runTool('vite', ['build', ...process.argv.slice(2)]))
