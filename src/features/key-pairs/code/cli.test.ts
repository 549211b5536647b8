import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { flattenParams } from '~/contract/wire'
import { cliCode } from './cli'
import { AWKWARD, SAMPLE_CALLS } from './sample-calls.fixture'
import { shellWord } from '~/lib/command-line'

/** The words a POSIX shell makes of a command line, by the shell itself. */
function wordsOf(line: string): string[] {
  const script = `aliyun() { for word; do printf '%s\\0' "$word"; done; }\n${line}`
  return execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1)
}

/** The parameters as the tool's own parser reads its words: `--Name value` or `--Name=value`. */
function optionsOf(words: readonly string[]): [string, string][] {
  const options: [string, string][] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    const [, name = '', tied] = /^--([^=:]+)(?:[=:]([^]*))?$/.exec(word) ?? []
    expect(name, `${word} is an option`).not.toBe('')
    if (tied !== undefined) options.push([name, tied])
    else options.push([name, words[++index] ?? ''])
  }
  return options
}

describe.skipIf(process.platform === 'win32')('the command line', () => {
  test.each(SAMPLE_CALLS)('of $action says the parameters of the call', (call) => {
    const [product, action, ...options] = wordsOf(cliCode([call]))
    expect([product, action]).toEqual(['ecs', call.action])
    expect(optionsOf(options)).toEqual([...flattenParams(call.params)])
  })

  test.each(AWKWARD)('quotes %j as one word', (text) => {
    expect(wordsOf(`aliyun ${shellWord(text)}`)).toEqual([text])
  })
})

test('plain words stay plain', () => {
  const call = SAMPLE_CALLS.find(({ action }) => action === 'AttachKeyPair')
  expect(cliCode(call ? [call] : [])).toBe(
    [
      'aliyun ecs AttachKeyPair \\',
      '  --RegionId cn-hangzhou \\',
      '  --KeyPairName web-prod \\',
      `  --InstanceIds '["i-1","i-2"]'`,
    ].join('\n'),
  )
})
