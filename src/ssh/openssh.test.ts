// Against OpenSSH itself: what `ssh-keygen` 9.2p1 said of its own keys, kept as vectors, and what the
// `ssh-keygen` of this machine says of keys made on the spot.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { decodeBase64, encodeBase64 } from '~/lib/base64'
import { md5Fingerprint, sha256Fingerprint } from '~/ssh/fingerprint'
import vectors from '~/ssh/fixtures/openssh.fixture.json'
import { certificateListing } from '~/ssh/fixtures/openssh-listing'
import { accepted, sampleText } from '~/ssh/fixtures/samples'
import { generateRsaKeyPair } from '~/ssh/generate'
import { parsePublicKey } from '~/ssh/parse-public-key'
import { randomart } from '~/ssh/randomart'

describe.each(vectors)('the vector $name', (vector) => {
  const key = accepted(vector.line, 'modern')

  test('has the fingerprints, bits and pictures of ssh-keygen', () => {
    expect({
      line: key.line,
      bits: key.bits,
      md5: md5Fingerprint(key),
      sha256: sha256Fingerprint(key),
      randomartMD5: randomart(key, 'MD5'),
      randomartSHA256: randomart(key, 'SHA256'),
    }).toEqual({
      line: vector.line,
      bits: vector.bits,
      md5: vector.md5,
      sha256: vector.sha256,
      randomartMD5: vector.randomartMD5,
      randomartSHA256: vector.randomartSHA256,
    })
  })

  test.runIf(vector.details !== undefined)('has the fields of ssh-keygen -L', () => {
    expect(certificateListing(key)).toBe(vector.details)
  })
})

// Searching for primes may take a loaded machine long.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const directory = mkdtempSync(join(tmpdir(), 'ssh-keys-'))
afterAll(() => rmSync(directory, { recursive: true }))

function sshKeygen(...args: readonly string[]): string {
  return execFileSync('ssh-keygen', args, {
    cwd: directory,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

function makeKey(name: string, ...args: readonly string[]): boolean {
  try {
    sshKeygen('-q', '-N', '', '-C', `${name}@host`, '-f', name, ...args)
    return true
  } catch {
    return false
  }
}

function hasProgram(name: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(name, args, { stdio: 'ignore' })
    return true
  } catch (error) {
    // It ran and was not content with its arguments.
    return error instanceof Error && 'status' in error && typeof error.status === 'number'
  }
}

const hasOpenSsh = hasProgram('ssh-keygen', '-l', '-f', '/dev/null')
const hasOpenSsl = hasProgram('openssl', 'version')

test.skipIf(hasOpenSsh)(
  'NOTE: ssh-keygen is missing here, so only its vectors were checked',
  () => {
    expect(hasOpenSsh).toBe(true)
  },
)

describe.runIf(hasOpenSsh)('ssh-keygen of this machine', () => {
  // DSA is gone from OpenSSH 10.
  const kinds = [
    ['rsa', '-t', 'rsa', '-b', '2048'],
    ['dsa', '-t', 'dsa'],
    ['p256', '-t', 'ecdsa', '-b', '256'],
    ['p384', '-t', 'ecdsa', '-b', '384'],
    ['p521', '-t', 'ecdsa', '-b', '521'],
    ['ed25519', '-t', 'ed25519'],
  ].flatMap(([name = '', ...args]) => (makeKey(name, ...args) ? [name] : []))

  function expectSame(file: string): void {
    const key = accepted(readFileSync(join(directory, file), 'utf8'), 'modern')
    const listings = (['MD5', 'SHA256'] as const).map((hash) => {
      return sshKeygen('-lv', '-E', hash.toLowerCase(), '-f', file).trimEnd().split('\n')
    })
    const [md5 = [], sha256 = []] = listings
    expect(md5[0]).toContain(`${key.bits} MD5:${md5Fingerprint(key)} ${key.comment} (`)
    expect(sha256[0]).toContain(`${key.bits} ${sha256Fingerprint(key)} ${key.comment} (`)
    expect(randomart(key, 'MD5').split('\n')).toEqual(md5.slice(1))
    expect(randomart(key, 'SHA256').split('\n')).toEqual(sha256.slice(1))
  }

  test.each(kinds)('agrees on a fresh %s key', (name) => {
    expectSame(`${name}.pub`)
  })

  test.each(kinds.map((name, index) => [name, kinds.at(index - 1) ?? name] as const))(
    'agrees on a certificate for a fresh %s key signed by %s',
    (subject, ca) => {
      const options = ['-I', `by ${ca}`, '-n', 'alice', '-z', '7', '-V', '20200101:20400101']
      sshKeygen('-q', '-s', ca, ...options, `${subject}.pub`)
      const file = `${subject}-cert.pub`
      expectSame(file)
      const listing = sshKeygen('-L', '-f', file)
      const key = accepted(readFileSync(join(directory, file), 'utf8'), 'modern')
      expect(certificateListing(key)).toBe(listing.slice(listing.indexOf('\n') + 1))
    },
  )

  test('refuses nothing that is accepted here', () => {
    const lines = mutants().map((line, index) => `${line} mutant-${index}`)
    writeFileSync(join(directory, 'mutants'), `${sampleText('rsa-2048')}\n${lines.join('\n')}\n`)
    const listing = sshKeygen('-l', '-E', 'md5', '-f', 'mutants').split('\n')
    const keys = lines.flatMap((line) => {
      const result = parsePublicKey(line)
      return result.ok ? [result.key] : []
    })
    // Some live: a changed modulus is a modulus.
    expect(keys.length).toBeGreaterThan(0)
    for (const key of keys) {
      const start = `${key.bits} MD5:${md5Fingerprint(key)} ${key.comment} (`
      expect(listing.some((line) => line.startsWith(start))).toBe(true)
    }
  })

  test('reads a generated private key and finds the same public one', async () => {
    const { privateKeyPem, publicKeyLine } = await generateRsaKeyPair()
    writeFileSync(join(directory, 'generated'), privateKeyPem, { mode: 0o600 })
    expect(sshKeygen('-y', '-f', 'generated').trim()).toBe(publicKeyLine)
    expect(accepted(publicKeyLine).bits).toBe(2048)
  })
})

test.runIf(hasOpenSsl)('openssl finds a generated private key sound', async () => {
  const { privateKeyPem } = await generateRsaKeyPair()
  const args = ['pkey', '-check', '-noout']
  expect(execFileSync('openssl', args, { input: privateKeyPem, encoding: 'utf8' })).toMatch(/valid/)
})

// Real keys with one octet changed. The seed is fixed, so that a failure can be looked at.
function mutants(): string[] {
  const ids = ['rsa-2048', 'dsa-1024', 'ecdsa-nistp256', 'ecdsa-nistp521']
  const mutant = fc
    .tuple(fc.constantFrom(...ids), fc.nat(), fc.integer({ min: 1, max: 255 }))
    .map(([id, position, change]) => {
      const [type = '', base64 = ''] = sampleText(id).split(' ')
      const blob = decodeBase64(base64) ?? new Uint8Array(1)
      const at = position % blob.length
      blob[at] = (blob[at] ?? 0) ^ change
      return `${type} ${encodeBase64(blob)}`
    })
  return fc.sample(mutant, { numRuns: 600, seed: 20_261_124 })
}
