import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SEED_NAMES } from '~/contract/control'
import { parseLink, printLink } from './parse-link'
import { PRESET_NAMES } from './presets'
import { linkTo, resolveLink, sameScenario } from './resolve-link'
import { SCENARIO_SETTINGS, type ScenarioLink } from './scenario'

function linkOf(query: string): ScenarioLink {
  return parseLink(new URLSearchParams(query)).link
}

describe('a link stands for a scenario', () => {
  test('with fixed time and chance unless it says otherwise', () => {
    expect(resolveLink({})).toEqual({ seed: 'default', settings: SCENARIO_SETTINGS })
    expect(resolveLink(linkOf('clock=system&random=real')).settings).toMatchObject({
      clock: { kind: 'system' },
      randomSeed: null,
    })
  })

  test('a parameter replaces what its preset says of the same thing', () => {
    const { seed, settings } = resolveLink(linkOf('scenario=list-fails-once&fault=none&seed=large'))
    expect(seed).toBe('large')
    expect(settings.faults).toEqual([])
  })

  test('each preset stands for something else, but for first-visit and default', () => {
    const seen = new Set(PRESET_NAMES.map((scenario) => JSON.stringify(resolveLink({ scenario }))))
    expect(seen.size).toBe(PRESET_NAMES.length)
  })
})

describe('the shortest link to a scenario', () => {
  test.each(PRESET_NAMES.filter((name) => name !== 'default'))(
    'of the preset %s stands for it again',
    (scenario) => {
      const target = resolveLink({ scenario })
      expect(resolveLink(linkTo(target))).toEqual(target)
    },
  )

  test.each([
    ['seed=quota-full&latency=2000', 'seed=quota-full&latency=2000'],
    ['permission=none&network=off&quota=3', 'quota=3&permission=none&network=off'],
    ['scenario=stale-data&keyTypes=modern', 'scenario=stale-data&keyTypes=modern'],
    ['quota=500', 'scenario=default'],
    ['seed=quota-full', 'scenario=quota-full'],
    ['permission=none&fault=*:Throttling.User', 'fault=*:Throttling.User&permission=none'],
  ])('%s', (query, shortest) => {
    const printed = printLink(linkTo(resolveLink(linkOf(query))))
    expect(printed.map(([name, value]) => `${name}=${value}`).join('&')).toBe(shortest)
  })

  test('stands for the same scenario, whatever was set', () => {
    const links = fc.record(
      {
        scenario: fc.constantFrom(...PRESET_NAMES),
        seed: fc.constantFrom(...SEED_NAMES),
        quota: fc.nat(1000),
        permission: fc.constantFrom('full', 'read-only', 'none'),
        fault: fc.constant([]),
        network: fc.constantFrom('on', 'off'),
        random: fc.constantFrom(1, 7, null),
      } as const,
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(links, (link) => {
        const target = resolveLink(link)
        expect(sameScenario(resolveLink(linkTo(target)), target)).toBe(true)
      }),
    )
  })
})
