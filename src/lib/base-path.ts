/** Path under which the site is served, with a slash at both ends: `/`, or what `--base` gave at build time. */
export const BASE_PATH: string = import.meta.env.BASE_URL

/** Where the API is called, and below which the sandbox's own controls lie; both under the site's own path. */
export const API_PATH = `${BASE_PATH}api/`
export const CONTROL_PATH = `${BASE_PATH}__server/`

/** The router's base: the same path without the slash at its end. */
export const ROUTER_BASE = BASE_PATH.replace(/\/$/, '') || '/'
