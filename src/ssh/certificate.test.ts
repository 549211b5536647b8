import { generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { concatBytes } from '~/lib/bytes'
import { md5Fingerprint } from '~/ssh/fingerprint'
import {
  type Ca,
  type CertificateFields,
  certificateLine,
  option,
  packed,
  subjectOf,
} from '~/ssh/fixtures/certificates'
import { accepted, mpint, sampleText, uint32, verdict } from '~/ssh/fixtures/samples'
import { blobFromSpki } from '~/ssh/spki'
import { wireString } from '~/ssh/wire'

const NONE = new Uint8Array()
const CA = makeCa()

function makeCa(): Ca {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const spki = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }))
  return {
    blob: blobFromSpki(spki) ?? NONE,
    sign: (data) => packed('ssh-ed25519', sign(null, data, privateKey)),
  }
}

function certificate(fields: Partial<CertificateFields> = {}): string {
  return certificateLine(CA, fields)
}

describe('the fields of a certificate', () => {
  test('are all there', () => {
    const key = accepted(`${certificate()} me@host`)
    expect(key).toMatchObject({
      type: 'ssh-rsa-cert-v01@openssh.com',
      plainType: 'ssh-rsa',
      family: 'rsa',
      bits: 2048,
      comment: 'me@host',
    })
    expect(key.certificate).toMatchObject({
      version: 1,
      kind: 'user',
      keyId: 'id of alice',
      serial: 42n,
      principals: ['alice', 'root'],
      validAfter: 1_600_000_000n,
      validBefore: 2n ** 64n - 1n,
      criticalOptions: [{ name: 'force-command', value: '/bin/true' }],
      extensions: [{ name: 'permit-pty' }, { name: 'permit-user-rc' }],
      nonce: new Uint8Array(32),
    })
    expect(key.certificate?.signatureKey).toMatchObject({ family: 'ed25519', bits: 256 })
  })

  test('are all there in the format v00', () => {
    const { certificate: fields } = accepted(
      certificate({ type: 'ssh-rsa-cert-v00@openssh.com', kind: 2 }),
    )
    expect(fields).toMatchObject({ version: 0, kind: 'host', serial: 0n, extensions: [] })
    expect(fields?.nonce).toEqual(new Uint8Array(32))
  })

  test.each([
    ['rsa-2048', 'ssh-rsa-cert-v01@openssh.com'],
    ['rsa-2048', 'ssh-rsa-cert-v00@openssh.com'],
    ['dsa-1024', 'ssh-dss-cert-v01@openssh.com'],
    ['dsa-1024', 'ssh-dss-cert-v00@openssh.com'],
    ['ecdsa-nistp256', 'ecdsa-sha2-nistp256-cert-v01@openssh.com'],
    ['ecdsa-nistp384', 'ecdsa-sha2-nistp384-cert-v01@openssh.com'],
    ['ecdsa-nistp521', 'ecdsa-sha2-nistp521-cert-v01@openssh.com'],
  ])('leave %s as %s its own fingerprint', (id, type) => {
    const key = accepted(certificate({ type, subject: subjectOf(id) }))
    const plain = accepted(sampleText(id))
    expect(key.plainBlob).toEqual(plain.blob)
    expect(key.blob).not.toEqual(plain.blob)
    expect(md5Fingerprint(key)).toBe(md5Fingerprint(plain))
  })

  test.each([
    ['no nonce', { nonce: NONE }],
    ['a long nonce', { nonce: new Uint8Array(999) }],
    ['no key id', { keyId: NONE }],
    ['a key id that is not UTF-8', { keyId: new Uint8Array([0xff, 0xfe]) }],
    ['a key id with markup', { keyId: new TextEncoder().encode('<script>\u202E') }],
    ['no principals', { principals: NONE }],
    ['256 principals', { principals: packed(...Array.from({ length: 256 }, String)) }],
    ['no options', { criticalOptions: NONE, extensions: NONE }],
    ['unsorted options', { extensions: concatBytes(option('z'), option('a')) }],
    ['an option twice', { extensions: concatBytes(option('a'), option('a')) }],
    ['an option named __proto__', { extensions: option('__proto__', 'x') }],
    ['data that is no string', { extensions: packed('a', new Uint8Array([1, 2])) }],
    ['something reserved', { reserved: new Uint8Array(5) }],
    ['the largest serial', { serial: 2n ** 64n - 1n }],
    ['a period that is over', { validAfter: 0n, validBefore: 1n }],
    ['a period turned round', { validAfter: 9n, validBefore: 1n }],
    ['a host', { kind: 2 }],
  ])('may have %s', (_, fields) => {
    expect(verdict(certificate(fields))).toBe('accepted')
  })

  const rsaCertificate = certificate({ subject: subjectOf('rsa-2048-e35') })
  const certificateBlob = accepted(rsaCertificate).blob

  test.each([
    ['bad-cert', 'type 0', { kind: 0 }],
    ['bad-cert', 'type 3', { kind: 3 }],
    ['bad-cert', 'type 2^31', { kind: 2 ** 31 }],
    ['bad-cert', '257 principals', { principals: packed(...Array.from({ length: 257 }, String)) }],
    ['bad-cert', 'damaged principals', { principals: new Uint8Array([0, 0, 0, 9, 65]) }],
    ['bad-cert', 'an octet behind the principals', { principals: new Uint8Array(5) }],
    ['bad-cert', 'an option without data', { criticalOptions: wireString('a') }],
    ['bad-cert', 'damaged extensions', { extensions: new Uint8Array(3) }],
    ['bad-cert', 'no CA key', { caBlob: wireString('ssh-rsa') }],
    ['bad-cert', 'a CA key of an unknown type', { caBlob: wireString('ssh-x') }],
    ['bad-cert', 'a CA key that is a certificate', { caBlob: certificateBlob }],
    ['bad-cert', 'an octet behind the CA key', { caBlob: concatBytes(CA.blob, NONE, uint32(0)) }],
    ['bad-cert', 'a cut CA key', { caBlob: CA.blob.subarray(0, -1) }],
    ['trailing-data', 'an octet at the end', { rest: new Uint8Array(1) }],
    ['trailing-data', 'a second signature', { rest: wireString('x') }],
    ['bad-rsa', 'an even n', { subject: concatBytes(mpint(3n), mpint(2n ** 1100n)) }],
    ['key-too-small', 'a small n', { subject: concatBytes(mpint(3n), mpint(2n ** 999n + 1n)) }],
    [
      'bad-mpint',
      'a negative n',
      { subject: concatBytes(mpint(3n), wireString(new Uint8Array([128]))) },
    ],
    [
      'curve-mismatch',
      'another curve',
      { type: 'ecdsa-sha2-nistp384-cert-v01@openssh.com', subject: subjectOf('ecdsa-nistp256') },
    ],
    [
      'bad-ec-point',
      'a point off its curve',
      {
        type: 'ecdsa-sha2-nistp256-cert-v01@openssh.com',
        subject: packed('nistp256', concatBytes(new Uint8Array([4]), new Uint8Array(64))),
      },
    ],
  ] as const)('is %s with %s', (code, _, fields) => {
    expect(verdict(certificate(fields))).toBe(code)
  })
})
