import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Connect, Plugin } from 'vite'

/**
 * Makes links into the console work when they are opened cold. The built site gets a `404.html`, a copy of its
 * `index.html`, which hosts without rewrites (GitHub Pages, object storage) serve for unknown paths. Vite's own servers
 * take a path that ends like a file for one: a key pair named `web.js` would answer with an error instead of the page.
 */
export function deepLinks(): Plugin {
  return {
    name: 'deep-links',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const index = bundle['index.html']
        if (index?.type !== 'asset') return
        this.emitFile({ type: 'asset', fileName: '404.html', source: index.source })
      },
    },
    configureServer(server) {
      const { base, root, publicDir } = server.config
      server.middlewares.use(servePage(base, [root, publicDir]))
    },
    configurePreviewServer(server) {
      const { base, root, build } = server.config
      const site = path.resolve(root, build.outDir)
      if (!existsSync(site)) throw new Error(`${site} does not exist: run npm run build first.`)
      server.middlewares.use(servePage(base, [site]))
    },
  }
}

function servePage(base: string, folders: readonly string[]): Connect.NextHandleFunction {
  return function servePageForDeepLink(request, _response, next) {
    const navigates = request.headers.accept?.includes('text/html') === true
    if (navigates && isDeepLink(request.url ?? '', base, folders)) request.url = `${base}index.html`
    next()
  }
}

/**
 * Whether a navigation to this address is one that Vite would take for a file that is not there: its last segment has a
 * dot, or it cannot be decoded (`/pair/100%`). `url` is path and query as in the request line, `base` the path that the
 * site is served under with a slash at its end, `folders` where files are served from.
 */
export function isDeepLink(url: string, base: string, folders: readonly string[]): boolean {
  const pathname = url.split(/[?#]/, 1)[0] ?? ''
  if (!pathname.startsWith(base) || pathname.startsWith(`${base}@`)) return false
  const place = decode(pathname.slice(base.length))
  if (place === null) return true
  const lastSegment = place.slice(place.lastIndexOf('/') + 1)
  return (
    lastSegment.includes('.') && !folders.some((folder) => existsSync(path.join(folder, place)))
  )
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
