import type { CallRecord } from '~/contract/control'
import { listed } from './call-lists'
import { quoted } from './quoted'

/** What the log is to say of these calls in the end: action, outcome, and of what and where; each as a literal. */
export function outcomes(calls: readonly CallRecord[], firstRegion: string): string[] {
  let region = firstRegion
  return calls.map((call) => {
    const { action, code, params } = call
    region = params['RegionId'] ?? region
    const name = params['KeyPairName']
    const names = name ? [name] : listed(call, 'KeyPairNames')
    const facts = [
      `action: ${quoted(action)}`,
      `code: ${code === null ? 'null' : quoted(code)}`,
      `region: ${quoted(region)}`,
      `names: ${sorted(names)}`,
      `instances: ${sorted(listed(call, 'InstanceIds'))}`,
    ]
    return `{ ${facts.join(', ')} }`
  })
}

/** The functions of a Playwright test that read the same from the page, as lines. */
export function readOutcomes(calls: readonly CallRecord[]): string[] {
  const actions = [...new Set(calls.map(({ action }) => quoted(action)))]
  return [
    `async function changes(page: Page) {`,
    `  const calls = await page.evaluate(() => window.sandbox.calls())`,
    `  return calls`,
    `    .filter(({ action }) => [${actions.join(', ')}].includes(action))`,
    `    .map(({ action, code, params }) => ({`,
    `      action,`,
    `      code,`,
    `      region: params.RegionId,`,
    `      names: params.KeyPairName ? [params.KeyPairName] : listed(params.KeyPairNames),`,
    `      instances: listed(params.InstanceIds),`,
    `    }))`,
    `}`,
    ``,
    `function listed(text = '[]'): string[] {`,
    `  return JSON.parse(text).sort()`,
    `}`,
  ]
}

// The list may show, and send, them in another order.
function sorted(texts: readonly string[]): string {
  return `[${texts.toSorted().map(quoted).join(', ')}]`
}
