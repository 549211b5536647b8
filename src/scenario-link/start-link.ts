import { parseLink } from './parse-link'
import { resolveLink } from './resolve-link'
import type { Scenario, ScenarioLink } from './scenario'

/** What a page opens with: the scenario of its link, if it has one. Its wrong parameters are named later, on the page. */
export type StartLink = { scenario: Scenario | undefined; link: ScenarioLink }

export function startLink(search: URLSearchParams): StartLink {
  const { link, given } = parseLink(search)
  return { link, scenario: given ? resolveLink(link) : undefined }
}
