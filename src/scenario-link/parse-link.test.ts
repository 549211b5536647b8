import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACTION_NAMES } from '~/contract/actions'
import { SEED_NAMES, type FaultRule, type FaultTiming, type LatencyRange } from '~/contract/control'
import { ERROR_CODES } from '~/contract/errors'
import { SCENARIO_PARAMETERS } from './grammar'
import { needsGrammar } from './known-names'
import { LATENCY_MAX } from './latency-values'
import { parseLink, printLink, readableQuery, withScenario } from './parse-link'
import { PRESET_NAMES } from './presets'
import type { ScenarioLink } from './scenario'
import { printTime } from './time-values'

const time = fc
  .date({
    min: new Date('0001-01-02T00:00:00Z'),
    max: new Date('9999-12-30T00:00:00Z'),
    noInvalidDate: true,
  })
  .map(printTime)
const range = fc
  .tuple(fc.nat(LATENCY_MAX), fc.nat(LATENCY_MAX))
  .map(([a, b]): LatencyRange => ({ min: Math.min(a, b), max: Math.max(a, b) }))
const timing: fc.Arbitrary<FaultTiming> = fc.oneof(
  fc.constant({ kind: 'always' } as const),
  fc.record({ kind: fc.constant('next' as const), times: fc.integer({ min: 1, max: 1000 }) }),
  fc.record({ kind: fc.constant('nth' as const), n: fc.integer({ min: 1, max: 1000 }) }),
  fc.record({
    kind: fc.constant('chance' as const),
    probability: fc.oneof(
      fc.double({ min: 0.0001, max: 1, noNaN: true }),
      fc.constantFrom(0, 1, 0.5, 1e-7),
    ),
  }),
)
const fault: fc.Arbitrary<FaultRule> = fc.record({
  action: fc.constantFrom('*' as const, ...ACTION_NAMES),
  code: fc.constantFrom('LostAnswer' as const, 'NetworkError' as const, ...ERROR_CODES),
  when: timing,
})
const anyLink: fc.Arbitrary<ScenarioLink> = fc.record(
  {
    scenario: fc.constantFrom(...PRESET_NAMES),
    seed: fc.constantFrom(...SEED_NAMES),
    quota: fc.nat(1_000_000),
    keyPairsPerPage: fc.integer({ min: 1, max: 1000 }),
    instancesPerPage: fc.integer({ min: 1, max: 1000 }),
    latency: fc.record({
      default: range,
      perAction: fc.dictionary(fc.constantFrom(...ACTION_NAMES), range, { noNullPrototype: true }),
    }),
    fault: fc.array(fault, { maxLength: 5 }),
    keyTypes: fc.constantFrom('documented', 'modern'),
    keyChecks: fc.constantFrom('strict', 'lenient'),
    permission: fc.constantFrom('full', 'read-only', 'none'),
    clock: fc.oneof(
      fc.constant({ kind: 'system' } as const),
      fc.record({ kind: fc.constantFrom('frozen' as const, 'running' as const), at: time }),
    ),
    random: fc.oneof(fc.constant(null), fc.nat(0xffff_ffff)),
    network: fc.constantFrom('on', 'off'),
    storage: fc.constantFrom('working', 'full', 'unavailable'),
    panel: fc.constantFrom('off', 'open'),
    screen: fc.integer({ min: 200, max: 4000 }),
  },
  { requiredKeys: [] },
)
const otherParameters = fc.array(
  fc.tuple(fc.constantFrom('name', 'tag', 'page', 'pageSize', 'createType'), fc.string()),
)
const looks = fc.record(
  { lang: fc.constantFrom('en-US', 'zh-CN'), theme: fc.constantFrom('light', 'dark', 'system') },
  { requiredKeys: [] },
)

describe('a scenario link', () => {
  test('printed and parsed is the same link', () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        const query = new URLSearchParams(printLink(link))
        const parsed = parseLink(new URLSearchParams(readableQuery(query)))
        expect(parsed.wrong).toEqual([])
        expect(parsed.link).toEqual(link)
      }),
      { numRuns: 2000 },
    )
  })

  test('parsed and printed is the same text, whatever order its parameters came in', () => {
    fc.assert(
      fc.property(
        anyLink.chain((link) => fc.tuple(fc.constant(link), fc.shuffledSubarray(printLink(link)))),
        ([link, some]) => {
          const text = new URLSearchParams(some).toString()
          const { link: parsed } = parseLink(new URLSearchParams(text))
          const printed = printLink(parsed)
          expect(parseLink(new URLSearchParams(printed)).link).toEqual(parsed)
          expect(printed.length).toBeLessThanOrEqual(printLink(link).length + 1)
        },
      ),
    )
  })

  test('leaves the list’s parameters alone, and takes the place of the scenario before it', () => {
    fc.assert(
      fc.property(anyLink, anyLink, otherParameters, looks, (before, link, list, look) => {
        const others = [...list, ...Object.entries(look)]
        const search = withScenario(new URLSearchParams(others), before)
        const next = withScenario(search, link)
        expect(parseLink(next)).toMatchObject({ link, wrong: [] })
        expect([...next].slice(-others.length || next.size)).toEqual(others)
      }),
    )
  })

  test('never throws, and names each parameter that it does not use', () => {
    const names = fc.oneof(
      fc.string(),
      fc.constantFrom('scenario', 'fault', 'latency', 'clock', 'quota', 'v', 'lang', 'theme'),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string())), (entries) => {
        const { link, wrong } = parseLink(new URLSearchParams(entries))
        const used = new Set([...Object.keys(link), ...wrong.map(({ name }) => name), 'v'])
        const own = entries.filter((entry) => needsGrammar(new URLSearchParams([entry])))
        expect(own.filter(([name]) => !used.has(name))).toEqual([])
      }),
    )
  })
})

function parse(query: string) {
  return parseLink(new URLSearchParams(query))
}

describe('the grammar by example', () => {
  test('reads a scenario in one line', () => {
    const parsed = parse(
      'scenario=quota-full&latency=2000&latency=DescribeKeyPairs:100-300&fault=ImportKeyPair:QuotaExceed.KeyPair:next' +
        '&quota=3&keyTypes=modern&permission=read-only&clock=2026-03-01&random=7&network=off&panel=off&v=1',
    )
    expect(parsed).toEqual({
      given: true,
      wrong: [],
      link: {
        scenario: 'quota-full',
        latency: {
          default: { min: 2000, max: 2000 },
          perAction: { DescribeKeyPairs: { min: 100, max: 300 } },
        },
        fault: [
          {
            action: 'ImportKeyPair',
            code: 'QuotaExceed.KeyPair',
            when: { kind: 'next', times: 1 },
          },
        ],
        quota: 3,
        keyTypes: 'modern',
        permission: 'read-only',
        clock: { kind: 'frozen', at: '2026-03-01T00:00:00Z' },
        random: 7,
        network: 'off',
        panel: 'off',
      },
    })
  })

  test.each([
    ['scenario=quota-ful', 'scenario', 'unknown-preset', 'quota-full'],
    ['scenario=import-fails-Nothing.Known', 'scenario', 'unknown-preset', ''],
    ['latecny=2000', 'latecny', 'unknown-name', 'latency'],
    ['utm_source=mail', 'utm_source', 'unknown-name', ''],
    ['quota=many', 'quota', 'not-a-number', '0–1000000'],
    ['quota=', 'quota', 'not-a-number', '0–1000000'],
    ['quota=1e3', 'quota', 'not-a-number', '0–1000000'],
    ['quota=3&quota=4', 'quota', 'twice', ''],
    ['latency=300-100', 'latency', 'not-a-latency', '2000, 100-300, ImportKeyPair:2000'],
    ['latency=Import:5', 'latency', 'unknown-action', ACTION_NAMES.join(', ')],
    ['fault=ImportKeyPair', 'fault', 'not-a-fault', 'ImportKeyPair:QuotaExceed.KeyPair:next'],
    [
      'fault=ImportKeyPair:Quota',
      'fault',
      'unknown-code',
      'QuotaExceed.KeyPair, LostAnswer, NetworkError',
    ],
    [
      'fault=*:Throttling:sometimes',
      'fault',
      'not-a-timing',
      'always, next, next3, call2, chance0.2',
    ],
    [
      'fault=*:Throttling:chance2',
      'fault',
      'not-a-timing',
      'always, next, next3, call2, chance0.2',
    ],
    ['clock=yesterday', 'clock', 'not-a-time', '2026-03-01T00:00:00Z'],
    ['clock=2026-02-31T00:00:00Z', 'clock', 'not-a-time', '2026-03-01T00:00:00Z'],
    ['random=4294967296', 'random', 'not-a-number', '0–4294967295, real'],
    ['permission=admin', 'permission', 'not-one-of', 'full, read-only, none'],
    ['v=2', 'v', 'unknown-version', '1'],
    ['seed=full', 'seed', 'not-one-of', SEED_NAMES.join(', ')],
    ['keyPairsPerPage=0', 'keyPairsPerPage', 'not-a-number', '1–1000'],
    ['instancesPerPage=1001', 'instancesPerPage', 'not-a-number', '1–1000'],
    ['keyTypes=all', 'keyTypes', 'not-one-of', 'documented, modern'],
    ['keyChecks=', 'keyChecks', 'not-one-of', 'strict, lenient'],
    ['network=no', 'network', 'not-one-of', 'on, off'],
    ['storage=none', 'storage', 'not-one-of', 'working, full, unavailable'],
    ['panel=closed', 'panel', 'not-one-of', 'off, open'],
    ['screen=199', 'screen', 'not-a-number', '200–4000'],
    ['screen=375&screen=768', 'screen', 'twice', ''],
    ['lang=fr', 'lang', 'not-one-of', 'en-US, zh-CN'],
    ['lang=zh-CN&lang=en-US', 'lang', 'twice', 'en-US, zh-CN'],
    ['theme=blue', 'theme', 'not-one-of', 'light, dark, system'],
    ['themes=dark', 'themes', 'unknown-name', 'theme'],
  ])('names what is wrong in %s', (query, name, problem, expected) => {
    expect(parse(query).wrong).toMatchObject([{ name, problem, expected }])
  })

  test('goes on with the first of two values, and with all that is right', () => {
    expect(parse('quota=3&quota=4&permission=admin&seed=empty').link).toEqual({
      quota: 3,
      seed: 'empty',
    })
  })

  test('names each parameter whose value is none', () => {
    const { wrong } = parse(SCENARIO_PARAMETERS.map((name) => `${name}=~`).join('&'))
    expect(wrong.map(({ name }) => name)).toEqual(SCENARIO_PARAMETERS)
  })

  test('is not needed for the links of an ordinary visit', () => {
    expect(needsGrammar(new URLSearchParams('name=a&tag=b&page=2&lang=zh-CN&theme=dark'))).toBe(
      false,
    )
    expect(needsGrammar(new URLSearchParams('page=2&scenario=empty'))).toBe(true)
    expect(needsGrammar(new URLSearchParams('lang=zh'))).toBe(true)
  })
})
