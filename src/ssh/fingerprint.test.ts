import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { md5Fingerprint, sha256Fingerprint } from '~/ssh/fingerprint'
import { accepted, sampleText } from '~/ssh/fixtures/samples'
import { md5 } from '~/ssh/md5'
import { randomart } from '~/ssh/randomart'
import { sha256 } from '~/ssh/sha256'

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

// Every length around the padding of one, two and three blocks, and some far beyond.
const lengths = [...Array.from({ length: 260 }, (_, index) => index), 4095, 4096, 20_000]
const messages = lengths.map((length) => {
  return Uint8Array.from({ length }, (_, index) => (index * 167 + length) & 255)
})

describe('the hashes', () => {
  // RFC 1321 A.5, FIPS 180-4 examples.
  test.each([
    ['', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['a', '0cc175b9c0f1b6a831c399e269772661'],
    ['abc', '900150983cd24fb0d6963f7d28e17f72'],
    ['message digest', 'f96b697d7cb7938d525a2f31aaf161d0'],
  ])('MD5 of "%s" is that of the RFC', (text, digest) => {
    expect(hexOf(md5(new TextEncoder().encode(text)))).toBe(digest)
  })

  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('SHA-256 of "%s" is that of the standard', (text, digest) => {
    expect(hexOf(sha256(new TextEncoder().encode(text)))).toBe(digest)
  })

  test.each(Object.entries({ md5, sha256 }))(
    '%s is that of the platform for every length',
    (name, hash) => {
      for (const message of messages) {
        expect(hexOf(hash(message))).toBe(createHash(name).update(message).digest('hex'))
      }
    },
  )

  test('read a part of a larger buffer', () => {
    const part = new Uint8Array(300).fill(7).subarray(13, 113)
    expect(hexOf(md5(part))).toBe(createHash('md5').update(part).digest('hex'))
    expect(hexOf(sha256(part))).toBe(createHash('sha256').update(part).digest('hex'))
  })
})

describe('the fingerprints', () => {
  test('are those of the format notes', () => {
    const key = accepted(sampleText('ecdsa-nistp256'))
    expect(key.blob).toHaveLength(104)
    expect(md5Fingerprint(key)).toBe('92:e5:96:bd:46:62:e2:f3:1e:e4:11:a2:46:5c:1a:79')
    expect(sha256Fingerprint(key)).toBe('SHA256:jAaK1IOZU37Bn1D55Hw9oo/PUdngiX48ikVnbk1j5jA')
  })

  test('of a certificate are those of the key inside', () => {
    const key = accepted(sampleText('cert-nistp256-host'))
    expect(key.blob).toHaveLength(803)
    expect(md5Fingerprint(key)).toBe('6b:b8:96:1f:5d:7d:31:1a:22:41:1e:56:8b:86:89:c6')
    expect(md5Fingerprint({ plainBlob: key.blob })).toBe(
      'f6:7e:24:d9:97:2c:eb:7b:e8:fc:c2:3a:b9:9c:5a:c5',
    )
  })
})

describe('the picture', () => {
  const plainBlob = accepted(sampleText('rsa-2048')).plainBlob

  function firstLine(key: Parameters<typeof randomart>[0]): string {
    return randomart(key, 'MD5').split('\n')[0] ?? ''
  }

  // OpenSSH tries `[type bits]`, then `[type]`, in a buffer of sixteen characters.
  test.each([
    ['+---[RSA 2048]----+', { family: 'rsa', bits: 2048 }],
    ['+---[RSA 16384]---+', { family: 'rsa', bits: 16_384 }],
    ['+[RSA-CERT 16384]-+', { family: 'rsa', bits: 16_384, certificate: { version: 1 } }],
    ['+-[RSA-CERT-V00]--+', { family: 'rsa', bits: 2048, certificate: { version: 0 } }],
    ['+[ED25519-SK 256]-+', { family: 'ed25519-sk', bits: 256 }],
    ['+-[ED25519-CERT]--+', { family: 'ed25519', bits: 256, certificate: { version: 1 } }],
    ['+[ED25519-SK-CERT-+', { family: 'ed25519-sk', bits: 256, certificate: { version: 1 } }],
  ] as const)('has the title %s', (title, key) => {
    expect(firstLine({ plainBlob, ...key })).toBe(title)
  })
})
