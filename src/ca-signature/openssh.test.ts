// Against OpenSSH: certificates that `ssh-keygen` made, kept and fresh, and mutants of a real one.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { caVerdict, type CaVerdict } from '~/ca-signature/ca-signature'
import { decodeBase64, encodeBase64 } from '~/lib/base64'
import vectors from '~/ssh/fixtures/openssh.fixture.json'
import { sampleText } from '~/ssh/fixtures/samples'
import { parsePublicKey } from '~/ssh/parse-public-key'

// Searching for primes may take a loaded machine long.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const directory = mkdtempSync(join(tmpdir(), 'ssh-ca-'))
afterAll(() => rmSync(directory, { recursive: true }))

/** `refused` for a line whose form is wrong, `none` for a key that is no certificate. */
function verdictOn(line: string): CaVerdict | 'refused' | 'none' {
  const result = parsePublicKey(line, { acceptedTypes: 'modern' })
  if (!result.ok) return 'refused'
  return result.key.certificate ? caVerdict(result.key.certificate) : 'none'
}

test.each(vectors.filter(({ line }) => line.includes('-cert-v0')))(
  'the signature of the vector $name is right',
  ({ line }) => {
    expect(verdictOn(line)).toBe('right')
  },
)

function sshKeygen(...args: readonly string[]): string {
  return execFileSync('ssh-keygen', args, {
    cwd: directory,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

/** The kind of key made, or nothing: DSA is gone from OpenSSH 10, and a machine may have no OpenSSH. */
function makeKey(name: string, ...args: readonly string[]): string[] {
  try {
    sshKeygen('-q', '-N', '', '-f', name, ...args)
    return [name]
  } catch {
    return []
  }
}

const cas = [
  ...makeKey('rsa', '-t', 'rsa', '-b', '2048'),
  ...makeKey('dsa', '-t', 'dsa'),
  ...makeKey('p256', '-t', 'ecdsa', '-b', '256'),
  ...makeKey('p384', '-t', 'ecdsa', '-b', '384'),
  ...makeKey('p521', '-t', 'ecdsa', '-b', '521'),
  ...makeKey('ed25519', '-t', 'ed25519'),
]

test.skipIf(cas.length > 0)(
  'NOTE: ssh-keygen is missing here, so only its vectors were checked',
  () => {
    expect(cas).not.toEqual([])
  },
)

describe.runIf(cas.length > 0)('ssh-keygen of this machine', () => {
  test.each(cas)('makes a signature with %s that is right', (ca) => {
    sshKeygen('-q', '-s', ca, '-I', `by ${ca}`, `${ca}.pub`)
    expect(verdictOn(readFileSync(join(directory, `${ca}-cert.pub`), 'utf8'))).toBe('right')
  })

  test('refuses no certificate whose signature is right here', () => {
    const lines = mutants('cert-rsa-user').map((line, index) => `${line} mutant-${index}`)
    writeFileSync(join(directory, 'mutants'), `${sampleText('rsa-2048')}\n${lines.join('\n')}\n`)
    const listing = sshKeygen('-l', '-f', 'mutants').split('\n')
    const verdicts = lines.map(verdictOn)
    expect(verdicts).toContain('wrong')
    const missing = verdicts.flatMap((verdict, index) => {
      const isListed = listing.some((line) => line.includes(` mutant-${index} (`))
      return verdict === 'right' && !isListed ? [index] : []
    })
    expect(missing).toEqual([])
  })
})

// One octet of the blob changed. The seed is fixed, so that a failure can be looked at.
function mutants(id: string): string[] {
  const [type = '', base64 = ''] = sampleText(id).split(' ')
  const mutant = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })).map(([position, change]) => {
    const blob = decodeBase64(base64) ?? new Uint8Array(1)
    const at = position % blob.length
    blob[at] = (blob[at] ?? 0) ^ change
    return `${type} ${encodeBase64(blob)}`
  })
  return fc.sample(mutant, { numRuns: 150, seed: 20_261_124 })
}
