import { expect, test } from 'vitest'
import { apiFingerprint, readFingerprint, recogniseFingerprint } from './fingerprint-text'

const hex = '49472d94aae8dc32f7fcdf6101e19b3a'
const colons = '49:47:2d:94:aa:e8:dc:32:f7:fc:df:61:01:e1:9b:3a'
const sha256 = 'n6w0l1Qd1cVV0+JVVZFpd2fS4/u3xGwKjQ9fSxGJ7yk'

test.each([
  colons,
  `MD5:${colons}`,
  hex,
  hex.toUpperCase(),
  ` ${colons}\n`,
  `2048 MD5:${colons} me@laptop (RSA)`,
])('recognises the MD5 fingerprint in %j', (text) => {
  const found = recogniseFingerprint(text)
  expect(found).toEqual({ hash: 'MD5', text: hex, whole: true })
  expect(found && apiFingerprint(found)).toBe(colons)
})

test.each([`SHA256:${sha256}`, sha256, `${sha256}=`, `256 SHA256:${sha256} me (ECDSA)`])(
  'recognises the SHA256 fingerprint in %j',
  (text) => {
    expect(recogniseFingerprint(text)).toEqual({ hash: 'SHA256', text: sha256, whole: true })
  },
)

test.each(['web-prod', 'abc', '', 'a'.repeat(43), `${colons}:00`, '密钥对', 'deadbeef'])(
  'takes %j for a name',
  (text) => {
    expect(recogniseFingerprint(text)).toBeUndefined()
  },
)

test('reads the beginning of a fingerprint when told that it is one', () => {
  expect(readFingerprint('49:47:2D')).toEqual({ hash: 'MD5', text: '49472d', whole: false })
  expect(readFingerprint('MD5:4947')).toEqual({ hash: 'MD5', text: '4947', whole: false })
  expect(readFingerprint('SHA256:n6w0')).toEqual({ hash: 'SHA256', text: 'n6w0', whole: false })
  expect(readFingerprint('web-prod')).toBeUndefined()
})
