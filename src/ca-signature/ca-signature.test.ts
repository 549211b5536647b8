import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { caVerdict, type CaVerdict } from '~/ca-signature/ca-signature'
import { bytesToBigInt, concatBytes } from '~/lib/bytes'
import { md5Fingerprint } from '~/ssh/fingerprint'
import { type Ca, certificateLine, packed } from '~/ssh/fixtures/certificates'
import { accepted, mpint, sampleText } from '~/ssh/fixtures/samples'
import { parsePublicKey } from '~/ssh/parse-public-key'
import { blobFromSpki } from '~/ssh/spki'
import { wireString } from '~/ssh/wire'

function caOf(publicKey: KeyObject, signer: (data: Uint8Array) => Uint8Array): Ca {
  const blob = blobFromSpki(new Uint8Array(publicKey.export({ type: 'spki', format: 'der' })))
  if (!blob) throw new Error('not a key of SSH')
  return { blob, sign: signer }
}

function signatureOf(algorithm: string, data: Uint8Array, ...tail: Uint8Array[]): Uint8Array {
  return concatBytes(wireString(algorithm), wireString(data), ...tail)
}

function twoNumbers(signature: Uint8Array): Uint8Array {
  const half = signature.length / 2
  const numbers = [signature.subarray(0, half), signature.subarray(half)].map(bytesToBigInt)
  return concatBytes(...numbers.map(mpint))
}

function rsaCa(algorithm: string, hash: string, modulusLength = 2048): Ca {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength })
  return caOf(publicKey, (data) => signatureOf(algorithm, sign(hash, data, privateKey)))
}

function ecdsaCa(namedCurve: string, name: string, hash: string): Ca {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve })
  const key = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const
  return caOf(publicKey, (data) => {
    return signatureOf(`ecdsa-sha2-${name}`, twoNumbers(sign(hash, data, key)))
  })
}

function dsaCa(): Ca {
  const { publicKey, privateKey } = generateKeyPairSync('dsa', {
    modulusLength: 1024,
    divisorLength: 160,
  })
  const key = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const
  return caOf(publicKey, (data) => signatureOf('ssh-dss', sign('sha1', data, key)))
}

function ed25519Ca(): Ca {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  return caOf(publicKey, (data) => signatureOf('ssh-ed25519', sign(null, data, privateKey)))
}

function sha256(data: Uint8Array | string): Uint8Array {
  return createHash('sha256').update(data).digest()
}

const TAIL = new Uint8Array([1, 0, 0, 0, 7])

function securityKeyCa(kind: 'ed25519' | 'ecdsa'): Ca {
  const isEdwards = kind === 'ed25519'
  const { publicKey, privateKey } = isEdwards
    ? generateKeyPairSync('ed25519')
    : generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const type = isEdwards ? 'sk-ssh-ed25519@openssh.com' : 'sk-ecdsa-sha2-nistp256@openssh.com'
  const plainName = isEdwards ? 'ssh-ed25519' : 'ecdsa-sha2-nistp256'
  const plain = caOf(publicKey, () => new Uint8Array()).blob.subarray(4 + plainName.length)
  const key = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const
  return {
    blob: concatBytes(wireString(type), plain, wireString('ssh:')),
    sign(data) {
      const message = concatBytes(sha256('ssh:'), TAIL, sha256(data))
      const raw = isEdwards ? sign(null, message, privateKey) : sign('sha256', message, key)
      return signatureOf(type, isEdwards ? raw : twoNumbers(raw), TAIL)
    },
  }
}

const NONE = new Uint8Array()

/** The verdict on the certificate in a line that must be accepted for its form. */
function verdictOn(line: string): CaVerdict | undefined {
  const { certificate } = accepted(line, 'modern')
  return certificate && caVerdict(certificate)
}

/** The octets with one bit changed, at an offset from the start or, if negative, from the end. */
function flipped(octets: Uint8Array, offset: number): Uint8Array {
  const changed = Uint8Array.from(octets)
  const at = offset < 0 ? changed.length + offset : offset
  changed[at] = (changed[at] ?? 0) ^ 1
  return changed
}

const cas: readonly (readonly [string, () => Ca, string])[] = [
  ['RSA with SHA-1', () => rsaCa('ssh-rsa', 'sha1'), 'ssh-rsa'],
  ['RSA with SHA-256', () => rsaCa('rsa-sha2-256', 'sha256'), 'rsa-sha2-256'],
  ['RSA with SHA-512', () => rsaCa('rsa-sha2-512', 'sha512'), 'rsa-sha2-512'],
  ['RSA of 1030 bits', () => rsaCa('rsa-sha2-512', 'sha512', 1030), 'rsa-sha2-512'],
  ['DSA', dsaCa, 'ssh-dss'],
  ['P-256', () => ecdsaCa('P-256', 'nistp256', 'sha256'), 'ecdsa-sha2-nistp256'],
  ['P-384', () => ecdsaCa('P-384', 'nistp384', 'sha384'), 'ecdsa-sha2-nistp384'],
  ['P-521', () => ecdsaCa('P-521', 'nistp521', 'sha512'), 'ecdsa-sha2-nistp521'],
  ['Ed25519', ed25519Ca, 'ssh-ed25519'],
  ['a P-256 security key', () => securityKeyCa('ecdsa'), 'sk-ecdsa-sha2-nistp256@openssh.com'],
  ['an Ed25519 security key', () => securityKeyCa('ed25519'), 'sk-ssh-ed25519@openssh.com'],
]

describe.each(cas)('a certificate signed by %s', (_, makeCa, algorithm) => {
  const ca = makeCa()
  const isSecurityKey = algorithm.startsWith('sk-')

  test('is right, and its CA has a fingerprint', () => {
    const key = accepted(certificateLine(ca))
    expect(key.certificate?.signature.algorithm).toBe(algorithm)
    expect(verdictOn(certificateLine(ca))).toBe('right')
    const digest = createHash('md5').update(ca.blob).digest('hex')
    const signatureKey = key.certificate?.signatureKey ?? { plainBlob: NONE }
    expect(md5Fingerprint(signatureKey).replaceAll(':', '')).toBe(digest)
  })

  test('is right in the format v00', () => {
    const line = certificateLine(ca, { type: 'ssh-rsa-cert-v00@openssh.com' })
    expect(verdictOn(line)).toBe('right')
  })

  test('is wrong when the signature is of something else', () => {
    const other: Ca = { blob: ca.blob, sign: () => ca.sign(new Uint8Array([1, 2, 3])) }
    expect(verdictOn(certificateLine(other))).toBe('wrong')
  })

  test('is wrong when any part of the signature changes', () => {
    for (const from of [algorithm.length + 12, -6, -1]) {
      const line = certificateLine(ca, { spoil: (signature) => flipped(signature, from) })
      expect(verdictOn(line)).toBe('wrong')
    }
  })

  test.each([
    ['empty', () => NONE],
    ['without data', () => wireString(algorithm)],
    ['of no octets', () => signatureOf(algorithm, NONE, isSecurityKey ? TAIL : NONE)],
    ['of zeros', () => signatureOf(algorithm, new Uint8Array(64), isSecurityKey ? TAIL : NONE)],
    ['of another algorithm', (s: Uint8Array) => concatBytes(wireString('ssh-x'), s.subarray(11))],
    ['with an octet more', (s: Uint8Array) => concatBytes(s, new Uint8Array(1))],
    ['with an octet less', (s: Uint8Array) => s.subarray(0, -1)],
  ])('is not right when the signature is %s', (__, spoil) => {
    // Where its form is broken, reading the certificate has refused it.
    const line = certificateLine(ca, { spoil })
    const result = parsePublicKey(line)
    expect(['wrong', 'bad-cert']).toContain(result.ok ? verdictOn(line) : result.problem.code)
  })
})

test('nothing is said of a signature made through WebAuthn', () => {
  const algorithm = 'webauthn-sk-ecdsa-sha2-nistp256@openssh.com'
  const tail = concatBytes(TAIL, packed('https://example.com', '{}', ''))
  const ca = {
    blob: securityKeyCa('ecdsa').blob,
    sign: () => signatureOf(algorithm, packed('r', 's'), tail),
  }
  expect(verdictOn(certificateLine(ca))).toBe('unknown')
})

test('the certificate of the sample that its CA did not sign is found out', () => {
  expect(verdictOn(sampleText('cb-sig-wrong'))).toBe('wrong')
})
