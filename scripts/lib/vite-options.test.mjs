import { expect, test } from 'vitest'
import { readViteOptions, usage } from './vite-options.mjs'

test('what is right goes to Vite, and help is no error', () => {
  expect(readViteOptions('start', [])).toEqual([])
  expect(readViteOptions('start', ['--port=3000', '--open'])).toEqual(['--port', '3000', '--open'])
  expect(readViteOptions('build', ['--base', '/console/', '--outDir', 'out'])).toEqual([
    '--base',
    '/console/',
    '--outDir',
    'out',
  ])
  expect(readViteOptions('preview', ['--help'])).toBeNull()
})

test.each(
  /** @type {const} */ ([
    ['start', ['--prot', '3000'], /Unknown option '--prot'/],
    ['start', ['3000'], /3000/],
    ['start', ['--port'], /--port.* argument missing/],
    ['start', ['--port', 'abc'], '--port abc: not a port'],
    ['preview', ['--port', '65536'], '--port 65536: not a port'],
    ['build', ['--port', '3000'], /Unknown option '--port'/],
    ['build', ['--base', 'console'], '--base console: a path begins with one /'],
    ['build', ['--base', '//host/'], '--base //host/: a path begins with one /'],
  ]),
)('%s %j is refused with the reason', (command, args, message) => {
  expect(readViteOptions(command, [...args])).toMatch(message)
})

test('the usage names each option', () => {
  expect(usage('start')).toMatch(/npm start -- \[options\][^]*--port N +port to listen on/)
  expect(usage('build')).toContain('npm run build -- [options]')
})
