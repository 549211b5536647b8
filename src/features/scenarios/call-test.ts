import { isActionName } from '~/contract/actions'
import type { CallRecord, FaultRule } from '~/contract/control'
import { SAMPLE_PUBLIC_KEY } from '~/contract/sample-key'
import { ROUTER_BASE } from '~/lib/base-path'
import { paths } from '~/navigation/paths'
import { isFaultCode } from '~/scenario-link/fault-values'
import { parseLink, readableQuery, withScenario } from '~/scenario-link/parse-link'
import { linkTo, resolveLink } from '~/scenario-link/resolve-link'
import { outcomes, readOutcomes } from './call-outcomes'
import { hasSteps, KEY_CONSTANT, stepsTo, stepsToRegion } from './call-steps'
import { quoted } from './quoted'
import { isWrite, leftOutComment, selectCalls } from './select-calls'

/**
 * A Playwright test that opens the link and does again, on the page, what changed the link's data: each call's steps, its
 * outcome brought about by a failure of the backend where it failed, and at the end all outcomes, of what and where. It needs
 * nothing but Playwright and its `baseURL`.
 */
export function asPlaywrightTest(calls: readonly CallRecord[], link: string): string {
  const { writes, repeated, leftOut } = selectCalls(calls)
  const start = startOf(link, repeated[0]?.params['RegionId'])
  return [
    `import { expect, test, type Page } from '@playwright/test'`,
    ``,
    ...(start.screen
      ? [`test.use({ viewport: { width: ${start.screen}, height: 800 } })`, ``]
      : []),
    ...(repeated.some(({ action }) => action === 'ImportKeyPair')
      ? [
          `// The log shortens public keys: put one of your own here.`,
          `const ${KEY_CONSTANT} =`,
          `  ${quoted(SAMPLE_PUBLIC_KEY)}`,
          ``,
        ]
      : []),
    ...leftOutComment(leftOut),
    `test('does again what was seen', async ({ page }) => {`,
    ...[
      `await page.goto(${quoted(start.address)})`,
      `await page.evaluate(() => window.sandbox.ready)`,
    ]
      .concat(walk(writes, start))
      .map((line) => (line === '' ? '' : `  ${line}`)),
    ``,
    `  // What the page changed, or tried to, and how it ended.`,
    `  await expect`,
    `    .poll(() => changes(page))`,
    `    .toEqual([`,
    ...outcomes(repeated, start.regionId).map((line) => `      ${line},`),
    `    ])`,
    `})`,
    ``,
    ...readOutcomes(repeated),
    ``,
  ].join('\n')
}

type Start = {
  /** Path and query: in English, where the names of the steps stand, and without failures of what they send. */
  address: string
  regionId: string
  screen: number | undefined
  /** Failures of the link that the steps do not meet. */
  faults: readonly FaultRule[]
}

function startOf(link: string, firstRegion: string | undefined): Start {
  const { pathname, searchParams } = new URL(link)
  const parsed = parseLink(searchParams).link
  const { seed, settings } = resolveLink(parsed)
  const faults = settings.faults.filter(({ action }) => action !== '*' && !isWrite(action))
  const query = withScenario(
    new URLSearchParams(),
    linkTo({ seed, settings: { ...settings, faults } }),
  )
  const regionId = firstRegion ?? /\/region\/([^/]+)/.exec(pathname)?.[1] ?? 'cn-hangzhou'
  // As many rows as the list can have on a page.
  query.set('pageSize', '50')
  query.set('lang', 'en-US')
  const theme = searchParams.get('theme')
  if (theme !== null) query.set('theme', theme)
  return {
    address: `${ROUTER_BASE === '/' ? '' : ROUTER_BASE}${paths.list(regionId)}?${readableQuery(query)}`,
    regionId,
    screen: parsed.screen,
    faults,
  }
}

function walk(writes: readonly CallRecord[], start: Start): string[] {
  let region = start.regionId
  return writes.flatMap((call, index) => {
    const { action, params, code } = call
    const title = `${index + 1}. ${action}: ${code ?? 'succeeds'}`
    if (!hasSteps(call)) {
      return ['', `// ${title}. Not done again here: ${JSON.stringify(params)}`]
    }
    const there = params['RegionId'] ?? region
    const moved = there !== region
    region = there
    return [
      '',
      `await test.step(${quoted(title)}, async () => {`,
      ...[
        ...(moved ? stepsToRegion(there) : []),
        ...failing(call, start.faults),
        ...stepsTo(call),
      ].map((line) => `  ${line}`),
      `})`,
    ]
  })
}

/** Makes the next call of this action fail as it was seen to. */
function failing({ action, code }: CallRecord, others: readonly FaultRule[]): string[] {
  if (code === null || !isActionName(action) || !isFaultCode(code)) return []
  const rule: FaultRule = { action, code, when: { kind: 'next', times: 1 } }
  const faults = JSON.stringify([rule, ...others])
  return [`await page.evaluate(() => window.sandbox.settings({ faults: ${faults} }))`]
}
