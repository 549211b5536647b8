import type { Plugin } from 'vite'

const ENTRY = /<script type="module"( crossorigin)? src="([^"]+)"><\/script>/

/**
 * Lets the static shell be painted before the console's scripts run. They are fetched at once, as before, but run after
 * the first frame: run in between, they would hold it up by all they do until the first row. A page that is not looked at
 * has no frames, and need not wait for one.
 */
export function paintFirst(): Plugin {
  return {
    name: 'paint-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const [tag, crossorigin = '', src] = ENTRY.exec(html) ?? []
        if (tag === undefined || src === undefined)
          throw new Error('index.html has no entry script')
        const preload = `<link rel="modulepreload"${crossorigin} href="${src}">`
        const start = `<script type="module">
const start = () => import('${src}')
if (document.hidden) start()
else requestAnimationFrame(() => setTimeout(start))
</script>`
        return html.replace(tag, () => preload).replace('</body>', () => `${start}</body>`)
      },
    },
  }
}
