import type { Plugin } from 'vite'
import { SANDBOX_COMMANDS } from '../src/contract/sandbox.ts'

const SCRIPTS = /<script type="module"( crossorigin)? src="([^"]+)"><\/script>/g

/**
 * Lets the static shell be painted before the console's scripts run. They are fetched at once, as before, but run after
 * the first frame: run in between, they would hold it up by all they do until the first row. A page that is not looked at
 * has no frames, and need not wait for one.
 *
 * Until they run, `window.sandbox` passes each command on to the real one, so that a test may call it right after the
 * page has loaded.
 */
export function paintFirst(): Plugin {
  return {
    name: 'paint-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        // One for each file of the first screen; the last one needs the others.
        const src = [...html.matchAll(SCRIPTS)].at(-1)?.[2]
        if (src === undefined) throw new Error('index.html has no entry script')
        const start = `<script type="module">
const sandbox = new Promise((resolve) => {
  const start = () => resolve(import('${src}').then(() => window.sandbox))
  if (document.hidden) start()
  else requestAnimationFrame(() => setTimeout(start))
})
window.sandbox = {
  ready: sandbox.then(({ ready }) => ready),
  onChange(listener) {
    const stop = sandbox.then((real) => real.onChange(listener))
    return () => void stop.then((end) => end())
  },
}
for (const name of ${JSON.stringify(SANDBOX_COMMANDS)})
  window.sandbox[name] = (...args) => sandbox.then((real) => real[name](...args))
</script>`
        return html
          .replaceAll(SCRIPTS, '<link rel="modulepreload"$1 href="$2">')
          .replace('</body>', () => `${start}</body>`)
      },
    },
  }
}
