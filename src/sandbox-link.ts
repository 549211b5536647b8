import type { SandboxStatus } from '~/contract/sandbox'
import { parseLink, readableQuery, withScenario } from '~/scenario-link/parse-link'
import { linkTo, resolveLink, sameScenario } from '~/scenario-link/resolve-link'
import { SCENARIO_SETTINGS, type ScenarioLink } from '~/scenario-link/scenario'
import { currentTheme } from '~/ui/theme/theme-store'
import type { RunningPage } from './sandbox'

/** The query of the page's address. */
export function readPageLink({ router }: RunningPage): URLSearchParams {
  return new URLSearchParams(router.state.location.search)
}

/**
 * Makes the page's address say the scenario that `status` describes, or none. `given` are the words to say it with, where
 * someone chose them.
 */
export async function writePageLink(
  page: RunningPage,
  status: SandboxStatus | undefined,
  given?: ScenarioLink,
): Promise<void> {
  const search = readPageLink(page)
  const { link: present } = parseLink(search)
  const { panel, screen } = present
  const view = { ...(panel && { panel }), ...(screen && { screen }) }
  const words = given ?? (status && wordsFor(status, present))
  const next = withScenario(search, { ...view, ...words }).toString()
  if (next === search.toString()) return
  await replaceQuery(page, next)
}

/** Changes the query of the page's address in its step of the history, which keeps what it knows of an open dialog. */
export async function replaceQuery({ router }: RunningPage, search: string): Promise<void> {
  const { state } = router.state.location
  await router.navigate({ search }, { replace: true, preventScrollReset: true, state })
}

/** Calls `moved` after each change of the page's address, so that an entry of the history without the scenario gets it. */
export function followLink({ router }: RunningPage, moved: () => void): void {
  let last = router.state.location.key
  router.subscribe(({ location, navigation }) => {
    if (navigation.state !== 'idle' || location.key === last) return
    last = location.key
    moved()
  })
}

/**
 * The whole address that shows this state elsewhere: the page, its scenario, language and theme. A clock that runs stops at
 * the present time, real randomness becomes seeded: whoever opens the link sees the same.
 */
export function linkToPage(page: RunningPage, status: SandboxStatus): string {
  const { seed, settings, now, look } = status
  const { link: present } = parseLink(readPageLink(page))
  const clock =
    settings.clock.kind === 'frozen' ? settings.clock : ({ kind: 'frozen', at: now } as const)
  const randomSeed = settings.randomSeed ?? SCENARIO_SETTINGS.randomSeed
  const link = linkTo({ seed, settings: { ...settings, clock, randomSeed } })
  const search = withScenario(readPageLink(page), {
    ...link,
    ...(present.screen && { screen: present.screen }),
  })
  search.set('lang', look.language)
  search.set('theme', currentTheme())
  return `${location.origin}${location.pathname}?${readableQuery(search)}`
}

/** The words of the present link go on where they still hold. */
function wordsFor({ seed, settings }: SandboxStatus, present: ScenarioLink): ScenarioLink {
  const scenario = { seed, settings }
  return sameScenario(resolveLink(present), scenario) ? present : linkTo(scenario)
}
