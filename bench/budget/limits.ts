const KIB = 1024

/**
 * The most that the built site may load: bytes as brotli, and numbers of requests. 235 KiB of script and 20 KiB of style
 * sheets were asked for; the style sheet of the first screen stands in `index.html`.
 */
export const LIMITS: Readonly<Record<string, number>> = {
  'script before the first row': 145 * KIB,
  'style sheets before the first row': 7 * KIB,
  'index.html': 12 * KIB,
  'requests before the first row': 5,
  'script in all, fetched ahead included': 330 * KIB,
}

type Late = {
  what: string
  /** Source file or chunk name. */
  sources: RegExp
  /** Until when it must stay away: it may be fetched ahead after the first row, or not until someone asks. */
  when: 'first row' | 'asked for'
}

/** What must not be loaded, and how long. */
export const NEVER_BEFORE_NEEDED: readonly Late[] = [
  { what: 'second language', sources: /chinese|zh_CN/, when: 'asked for' },
  { what: 'gallery', sources: /features\/gallery|CopyDeck|Gallery/, when: 'asked for' },
  { what: 'scenario panel', sources: /features\/scenarios|ScenarioPanel/, when: 'asked for' },
  { what: 'seeds of scenarios', sources: /scenario-seeds|key-pool/, when: 'asked for' },
  { what: 'antd', sources: /antd/i, when: 'first row' },
  { what: 'create dialog', sources: /features\/key-pairs\/create|CreateDialog/, when: 'first row' },
  { what: 'key inspector', sources: /parse-public-key|inspector/i, when: 'first row' },
  { what: 'details drawer', sources: /DetailsDrawer/, when: 'first row' },
  { what: 'service worker handlers', sources: /server\/worker/, when: 'first row' },
]

/** Chunks that a scenario link may load beyond an ordinary one, as long as neither panel nor gallery is opened. */
export const SCENARIO_LINK_LOADS =
  /\/(?:start-link|parse-link|resolve-link|LinkCheck|memory)-[\w-]+\.js$/
