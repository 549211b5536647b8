import type { Plugin } from 'vite'

const STUB = 'virtual:registrable-domain'

/**
 * Leaves the list of public suffixes (`tldts`, 40 KiB brotli) out of the built site. MSW's cookie jar asks it for the
 * registrable domain of a host; here every request goes to the page's own host, which is its own domain.
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
  }
}
