import { expect, test } from 'vitest'
import { readOptions } from './options.ts'

test('without arguments everything is measured', () => {
  expect(readOptions([])).toEqual({
    parts: ['page', 'ssh', 'server'],
    rounds: 5,
    cycles: 200,
    lighthouse: false,
  })
  expect(readOptions(['--cycles', '0'])).toMatchObject({ cycles: 0 })
  expect(readOptions(['--help'])).toBeNull()
})

test('parts, counts and a peer are taken as given', () => {
  const args = ['--only', 'page', '--only', 'ssh', '--rounds', '3', '--peer', 'http://localhost:1/']
  expect(readOptions(args)).toMatchObject({
    parts: ['page', 'ssh'],
    rounds: 3,
    peer: { url: 'http://localhost:1/', rows: 'tbody tr' },
  })
})

test.each([
  [['--round', '3'], /Unknown option '--round'/],
  [['page'], /page/],
  [['--only', 'pages'], '--only pages: there are page, ssh, server'],
  [['--rounds', 'x'], '--rounds x: a whole number from 1 on'],
  [['--rounds', '0'], '--rounds 0: a whole number from 1 on'],
  [['--cycles', '2.5'], '--cycles 2.5: a whole number'],
  [['--peer', 'localhost:3000'], '--peer localhost:3000: a whole address, with http://'],
])('%j is refused with the reason', (args, message) => {
  expect(readOptions(args)).toMatch(message)
})
