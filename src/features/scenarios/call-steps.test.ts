import { expect, test } from 'vitest'
import { ECS_VERSION } from '~/contract/actions'
import type { CallRecord } from '~/contract/control'
import { stepsTo } from './call-steps'

function steps(action: string, code: string | null, params: Record<string, string>): string {
  const call: CallRecord = {
    id: 1,
    world: 1,
    time: '2026-06-15T08:00:00.000Z',
    action,
    version: ECS_VERSION,
    params: { RegionId: 'cn-hangzhou', ...params },
    status: code === null ? 200 : 400,
    code,
    requestId: '0',
    ms: 1,
  }
  return stepsTo(call).join('\n')
}

const NAMED = { KeyPairName: 'laptop' }
const ONE = { KeyPairNames: '["web-1"]' }
const SEVERAL = { KeyPairNames: '["web-1","web-2"]' }
const BOUND = { ...NAMED, InstanceIds: '["i-1"]' }

const ALERT = `.getByRole('alert').first()).toBeVisible()`
const FIELD = `.locator('[aria-invalid=true]').first()).toBeVisible()`
const CANCEL = `.getByRole('button', { name: 'Cancel', exact: true }).click()`
const RESULTS = `.getByRole('button', { name: 'Close', exact: true }).last().click()`

test.each([
  'KeyPair.AlreadyExist',
  'InvalidKeyPairName.Malformed',
  'InvalidPublicKeyBody.Malformed',
  'InvalidResourceGroup.NotFound',
  'InvalidStatus.ResourceGroup',
])('a refused import is shown at the field that %s belongs to', (code) => {
  const text = steps('ImportKeyPair', code, NAMED)
  expect(text).toContain(FIELD)
  expect(text).toContain(CANCEL)
  expect(text).not.toContain(ALERT)
})

test.each([
  ['ImportKeyPair', 'QuotaExceed.KeyPair', NAMED],
  // Nobody knows what became of it: the form stays, to be sent again.
  ['ImportKeyPair', 'LostAnswer', NAMED],
  ['CreateKeyPair', 'LostAnswer', NAMED],
  ['DeleteKeyPairs', 'Throttling', ONE],
  ['DeleteKeyPairs', 'NetworkError', ONE],
  ['AttachKeyPair', 'Throttling', BOUND],
  ['DetachKeyPair', 'NetworkError', BOUND],
])('%s that ends with %s is said in the dialog', (action, code, params) => {
  const text = steps(action, code, params)
  expect(text).toContain(ALERT)
  expect(text).toContain(CANCEL)
  expect(text).not.toContain(FIELD)
})

test.each([
  ['ImportKeyPair', null, NAMED],
  ['CreateKeyPair', null, NAMED],
  ['DeleteKeyPairs', null, ONE],
  // The console finds the change carried out.
  ['DeleteKeyPairs', 'LostAnswer', SEVERAL],
  ['AttachKeyPair', 'LostAnswer', BOUND],
  ['DetachKeyPair', 'LostAnswer', BOUND],
])('%s that ends with %s closes the dialog', (action, code, params) => {
  const text = steps(action, code, params)
  expect(text).toMatch(/await expect\((?:create|handOver|deletion|transfer)\)\.toBeHidden\(\)/)
  expect(text).not.toContain(ALERT)
  expect(text).not.toContain(CANCEL)
})

test.each(['AttachKeyPair', 'DetachKeyPair'])(
  '%s may succeed for some instances only: then the results are closed',
  (action) => {
    expect(steps(action, null, BOUND)).toContain(RESULTS)
    expect(steps(action, 'Throttling', BOUND)).not.toContain(RESULTS)
  },
)

test('a row is searched for, on whatever page it stands, and the search is cleared', () => {
  for (const action of ['AttachKeyPair', 'DetachKeyPair']) {
    const text = steps(action, null, BOUND)
    expect(text.indexOf(`.fill('laptop')`)).toBeGreaterThanOrEqual(0)
    expect(text.indexOf(`.fill('laptop')`)).toBeLessThan(text.indexOf('const row ='))
    expect(text.lastIndexOf(`.fill('')`)).toBeGreaterThan(text.indexOf('toBeHidden'))
  }
  expect(steps('DeleteKeyPairs', null, ONE)).toContain(`.fill('web-1')`)
  expect(steps('DeleteKeyPairs', null, SEVERAL)).toContain(`.fill('web-*')`)
  expect(steps('DeleteKeyPairs', null, { KeyPairNames: '["a","b"]' })).toContain(`.fill('*')`)
})

test('one key pair is deleted from its row, several after everything else was unticked', () => {
  const one = steps('DeleteKeyPairs', null, ONE)
  expect(one).toContain(`await row.getByRole('button', { name: 'Delete', exact: true }).click()`)
  expect(one).not.toContain('checkbox')
  const several = steps('DeleteKeyPairs', null, SEVERAL)
  const unticked = several.indexOf('await ticked.first().uncheck()')
  expect(unticked).toBeGreaterThan(0)
  expect(unticked).toBeLessThan(several.indexOf(`{ name: 'Select web-1', exact: true }).check()`))
  expect(several).toContain(`{ name: 'Select web-2', exact: true }).check()`)
  expect(several).toContain(`name: 'Delete Selected', exact: true }).click()`)
})

test.each([
  ['DeleteKeyPairs', null, ONE],
  ['DeleteKeyPairs', null, SEVERAL],
  ['AttachKeyPair', null, BOUND],
])('%s presses rows only when the search for them is answered', (action, code, params) => {
  const lines = steps(action, code, params).split('\n')
  const searched = lines.flatMap((line, at) =>
    line.includes(`selectOption('wildcard')`) ? [at] : [],
  )
  expect(searched).toHaveLength(2)
  for (const at of searched) expect(lines[at + 1]).toContain('window.sandbox.idle()')
})
