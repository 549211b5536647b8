import type { Plugin } from 'vite'
import { SANDBOX_COMMANDS } from '../src/contract/sandbox.ts'

const SCRIPTS = /<script type="module" crossorigin src="([^"]+)"><\/script>\s*/g

/**
 * Lets the static shell be painted before the console's scripts come. They are asked for at the end of the shell: links in
 * the head would have them taken in and compiled meanwhile, by the thread that is to paint. They run after the first frame:
 * run in between, they would hold it up by all they do until the first row. A page that is not looked at has no frames, and
 * need not wait for one.
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
        const sources = [...html.matchAll(SCRIPTS)].map(([, source]) => source)
        const entry = sources.at(-1)
        if (entry === undefined) throw new Error('index.html has no entry script')
        const start = `<script>
for (const href of ${JSON.stringify(sources)})
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'modulepreload', crossOrigin: '', href }),
  )
</script>
<script type="module">
const sandbox = new Promise((resolve) => {
  const start = () => resolve(import('${entry}').then(() => window.sandbox))
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
        return html.replaceAll(SCRIPTS, '').replace('</body>', () => `${start}</body>`)
      },
    },
  }
}
