// Runs before commands whose own program is an installed one: installs what is missing. `--browser`: a Chromium, too.
import { ensureDependencies } from './lib/dependencies.mjs'
import { ensureBrowser } from './lib/ensure-browser.mjs'

await ensureDependencies()
if (process.argv.includes('--browser') && (await ensureBrowser()) === null) process.exitCode = 1
