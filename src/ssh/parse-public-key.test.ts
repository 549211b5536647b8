import { describe, expect, test } from 'vitest'
import { md5Fingerprint, sha256Fingerprint } from '~/ssh/fingerprint'
import cases from '~/ssh/fixtures/public-keys.fixture.json'
import { parsePublicKey } from '~/ssh/parse-public-key'

type Case = (typeof cases)[number]

function textOf(one: Case): string {
  return one.input ?? Buffer.from(one.inputBase64 ?? '', 'base64').toString()
}

describe('the sample of pasted texts', () => {
  test.each(cases.filter((one) => one.verdict === 'accept'))('accepts $id', (one) => {
    const result = parsePublicKey(textOf(one))
    if (!result.ok) throw new Error(result.problem.code)
    const { type, family, bits, comment } = result.key
    expect({ type, family, bits, comment }).toEqual({
      type: one.type,
      family: one.family,
      bits: one.bits,
      comment: one.comment,
    })
    expect(md5Fingerprint(result.key)).toBe(one.md5)
    expect(sha256Fingerprint(result.key)).toBe(one.sha256)
  })

  // All but the one whose form is right: that its CA did not sign it is the finding of `ca-signature/`.
  const refused = cases.filter((one) => one.verdict === 'reject' && one.id !== 'cb-sig-wrong')
  test.each(refused)('refuses $id', (one) => {
    const result = parsePublicKey(textOf(one))
    if (result.ok) throw new Error('accepted')
    const detected = one.detected === undefined ? {} : { detected: one.detected }
    expect(result.problem).toMatchObject({ code: one.reason, ...detected })
  })
})
