import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { decodeBase64, encodeBase64 } from '~/lib/base64'
import { concatBytes } from '~/lib/bytes'
import { adviseOn } from '~/ssh/advice'
import { md5Fingerprint, sha256Fingerprint } from '~/ssh/fingerprint'
import cases from '~/ssh/fixtures/public-keys.fixture.json'
import { accepted, sampleText, uint32 } from '~/ssh/fixtures/samples'
import { acceptedKeyTypes } from '~/ssh/key-types'
import { parsePublicKey } from '~/ssh/parse-public-key'
import { containsPrivateKey } from '~/ssh/private-key'
import { randomart } from '~/ssh/randomart'
import { listPublicKeys, repairPublicKey } from '~/ssh/repair'

const TEXTS = cases.map((one) => (one.input ?? atob(one.inputBase64 ?? '')).trim())
const ACCEPTED = cases.filter((one) => one.verdict === 'accept').map((one) => sampleText(one.id))
const TYPES = acceptedKeyTypes('modern')
const NOW = new Date(1_700_000_000_000)

/** Does everything that can be done with a text; whatever it is, there must be one verdict. */
function exercise(text: string): void {
  const result = parsePublicKey(text)
  expect(parsePublicKey(text)).toEqual(result)
  expect(result.ok || result.problem.code !== 'private-key').toBe(
    result.ok || !containsPrivateKey(text),
  )
  for (const { line } of listPublicKeys(text)) expect(accepted(line).line).toBe(line)
  const repair = repairPublicKey(text)
  expect(repair === null || accepted(repair.line).line === repair.line).toBe(true)
  if (!result.ok) return
  const { key } = result
  expect(repair).toBeNull()
  expect(md5Fingerprint(key)).toMatch(/^([0-9a-f]{2}:){15}[0-9a-f]{2}$/)
  expect(sha256Fingerprint(key)).toMatch(/^SHA256:[A-Za-z0-9+/]{43}$/)
  expect(randomart(key, 'SHA256').split('\n')).toHaveLength(11)
  expect(adviseOn(key, NOW)).toBeInstanceOf(Array)
  expect(accepted(key.line)).toEqual(key)
}

const octets = fc.uint8Array({ maxLength: 600 })
const realLine = fc.constantFrom(...ACCEPTED)
const realBlob = realLine.map((line) => {
  const [type = '', base64 = ''] = line.split(' ')
  return { type, blob: decodeBase64(base64) ?? new Uint8Array() }
})
const lengthField = fc.constantFrom(
  0,
  1,
  2,
  0x7f,
  0x7fff_ffff,
  0x8000_0000,
  0xffff_fffb,
  0xffff_ffff,
)

function lineOf(type: string, blob: Uint8Array): string {
  return `${type} ${encodeBase64(blob)} comment`
}

// A loaded machine may need long for a few hundred runs; nothing here measures time.
vi.setConfig({ testTimeout: 120_000 })

describe('there is always a verdict', () => {
  test('for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), exercise))
    fc.assert(fc.property(fc.string({ maxLength: 100 }), exercise))
  })

  test('for a type and random octets', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TYPES), octets, (type, blob) => exercise(lineOf(type, blob))),
    )
  })

  test('for a type, its name and random octets', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TYPES), octets, (type, rest) => {
        const name = new TextEncoder().encode(type)
        exercise(lineOf(type, concatBytes(uint32(name.length), name, rest)))
      }),
    )
  })

  test('for real keys with octets changed', () => {
    const change = fc.tuple(fc.nat(), fc.nat({ max: 255 }))
    fc.assert(
      fc.property(realBlob, fc.array(change, { minLength: 1, maxLength: 4 }), (key, changes) => {
        const blob = Uint8Array.from(key.blob)
        for (const [at, value] of changes) blob[at % blob.length] = value
        exercise(lineOf(key.type, blob))
      }),
    )
  })

  test('for real keys with any four octets as an extreme length', () => {
    fc.assert(
      fc.property(realBlob, fc.nat(), lengthField, (key, at, length) => {
        const blob = Uint8Array.from(key.blob)
        blob.set(uint32(length), at % (blob.length - 4))
        exercise(lineOf(key.type, blob))
      }),
    )
  })

  test('for real keys with octets cut out or put in', () => {
    fc.assert(
      fc.property(realBlob, fc.nat(), fc.nat({ max: 9 }), octets, (key, position, cut, put) => {
        const at = position % key.blob.length
        exercise(
          lineOf(key.type, concatBytes(key.blob.subarray(0, at), put, key.blob.subarray(at + cut))),
        )
      }),
    )
  })

  test('for the texts of the sample with characters changed', () => {
    const splice = fc.tuple(
      fc.nat(),
      fc.nat({ max: 5 }),
      fc.string({ unit: 'binary', maxLength: 5 }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), splice, (text, [position, cut, put]) => {
        const at = position % (text.length + 1)
        exercise(text.slice(0, at) + put + text.slice(at + cut))
      }),
    )
  })

  test('for pieces of the texts put together', () => {
    const piece = fc
      .tuple(fc.constantFrom(...TEXTS), fc.nat(), fc.nat())
      .map(([text, from, to]) => text.slice(from % (text.length + 1), to % (text.length + 1)))
    const glue = fc.constantFrom('', ' ', '\n', '\r\n', '\t', '"', '\\n')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), glue, (pieces, between) => {
        exercise(pieces.join(between))
      }),
    )
  })
})

// A line of single spaces takes a short cut; a tab for a space sends it the long way round.
test('both ways through a line come to the same verdict', () => {
  const word = fc.oneof(
    fc.constantFrom('', 'ssh-rsa', 'rsa', 'ssh-rsaX', 'AAAA', 'c@host', '#', 'ssh-ed25519'),
    realLine.map((line) => line.split(' ')[1] ?? ''),
    fc.string({ maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 4 }), (words) => {
      const short = parsePublicKey(words.join(' '))
      const long = parsePublicKey(words.join('\t'))
      expect(short.ok ? short.key.line : short.problem.code).toBe(
        long.ok ? long.key.line.replaceAll('\t', ' ') : long.problem.code,
      )
    }),
    { numRuns: 1000 },
  )
})

test('wrapped keys are found again', () => {
  fc.assert(
    fc.property(realLine, fc.integer({ min: 60, max: 200 }), (line, columns) => {
      const { line: canonical } = accepted(line)
      const wrapped = (canonical.match(new RegExp(`.{1,${columns}}`, 'gu')) ?? []).join('\n')
      const found = repairPublicKey(wrapped)?.line ?? canonical
      // The comment may lose what stood on further lines; the key may not.
      expect(canonical.startsWith(found.split(' ').slice(0, 2).join(' '))).toBe(true)
    }),
  )
})

// Pieces that once made, or could make, a parser slow; every text is as long as a paste may be.
test.each([
  'ssh-rsa ',
  'ssh-rsa AAAA ',
  'ssh-rsa AAAAB3NzaC1yc2E ',
  'AAAAB3NzaC1yc2E\n',
  'AAAAB3NzaC1yc2EAAAADAQABAAABAQ',
  'AAAAB ',
  '-----BEGIN ',
  '-----BEGIN PUBLIC KEY-----',
  '-----BEGIN PUBLIC KEY-----\n-----END ',
  '---- BEGIN SSH2 PUBLIC KEY ----\nComment: \\\n',
  ' ',
  '\t',
  '\n',
  '\r',
  '#\n',
  '"',
  '"ssh-rsa ',
  '\\n',
  '{"kty":',
  '<RSAKeyValue>',
  '<',
  '=',
  'MIIB',
  '1 ',
  '\u202E',
  '\u00A0',
  '\0',
  'é',
  '💥',
])('16 KB of %j is only read a few times', (piece) => {
  const text = piece.repeat(16_000 / piece.length)
  for (const start of ['', 'ssh-rsa ', 'ssh-rsa\u00A0', `${ACCEPTED[0] ?? ''} `]) {
    const paste = (start + text).slice(0, 16_384)
    expect(() => exercise(paste)).not.toThrow()
    expect(() => exercise(`${paste.slice(0, -1)}!`)).not.toThrow()
  }
})

test('a huge paste is refused whatever it holds', () => {
  for (const piece of ['ssh-rsa AAAA ', 'AAAAB3NzaC1yc2E', ' ', '\n', '-----BEGIN ', 'é']) {
    const text = piece.repeat(1_000_000 / piece.length)
    expect(parsePublicKey(text)).toMatchObject({ problem: { code: 'too-large' } })
    expect(listPublicKeys(text)).toEqual([])
  }
})
