import { expect, test } from 'vitest'
import { asksForHelp, usage, wrongWith } from './vite-options.mjs'

const HELP =
  '  --strictPort   [boolean] exit\n  -m, --mode <mode>   [string] set env mode (see --thing)'

/**
 * @param {import('./vite-options.mjs').Command} command
 * @param {string} line
 */
function wrong(command, line) {
  return wrongWith(command, line === '' ? [] : line.split(' '), () => HELP)
}

test.each(
  /** @type {const} */ ([
    ['start', ''],
    ['start', '--port 3000 --open'],
    ['start', '--port=3000 --host'],
    ['start', '--host --port 0'],
    ['start', '--host 0.0.0.0 --strictPort -m test'],
    ['start', '--mode=test --no-strictPort'],
    ['build', '--base /console/ --outDir out'],
  ]),
)('%s %s is nothing wrong', (command, line) => {
  expect(wrong(command, line)).toBeUndefined()
})

test.each(
  /** @type {const} */ ([
    ['start', '--prot 3000', '--prot: there is no such option'],
    ['start', '3000', '3000: what is no option has no place here'],
    ['start', '--port', '--port : not a port'],
    ['start', '--port --open', '--port : not a port'],
    ['start', '--port abc', '--port abc: not a port'],
    ['preview', '--port=65536', '--port 65536: not a port'],
    ['build', '--port 3000', '--port: there is no such option'],
    ['build', '--base console', '--base console: a path begins with one /'],
    ['build', '--base=//host/', '--base //host/: a path begins with one /'],
  ]),
)('%s %s is refused with the reason', (command, line, message) => {
  expect(wrong(command, line)).toMatch(message)
})

test('the usage names each option, and is asked for as everywhere', () => {
  expect(usage('start')).toMatch(/npm start -- \[options\][^]*--port N +port to listen on/)
  expect(usage('build')).toContain('npm run build -- [options]')
  expect(asksForHelp(['--port', '1', '--help'])).toBe(true)
  expect(asksForHelp(['-h'])).toBe(true)
  expect(asksForHelp(['--port', '1'])).toBe(false)
})
