import type { Plugin } from 'vite'

const STUB = 'virtual:registrable-domain'

const STREAMS = /function supportsReadableStreamTransfer\(\) \{\s*try \{/

/**
 * Leaves the list of public suffixes (`tldts`, 40 KiB brotli) out of the built site. MSW's cookie jar asks it for the
 * registrable domain of a host; here every request goes to the page's own host, which is its own domain.
 *
 * MSW hands an answer's body to the worker as a stream where the browser can, and tries that out anew for each answer. Ours
 * are whole from the start: as one piece, which is MSW's other way, they cost the page a fraction of that.
 */
export function leanMsw(): Plugin {
  return {
    name: 'lean-msw',
    enforce: 'pre',
    apply: 'build',
    resolveId: { filter: { id: /^(?:tldts|virtual:registrable-domain)$/ }, handler: () => STUB },
    load: {
      filter: { id: /^virtual:registrable-domain$/ },
      handler: () => 'export const getDomain = (host) => host',
    },
    transform: {
      filter: { id: /[\\/]msw[\\/]lib[\\/]browser[\\/]/, code: 'supportsReadableStreamTransfer' },
      handler(code) {
        if (!STREAMS.test(code)) this.error('MSW asks in another way whether it can send streams.')
        return { code: code.replace(STREAMS, (start) => `${start} return false;`), map: null }
      },
    },
  }
}
