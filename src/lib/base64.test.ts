import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { base64ProblemOffset, decodeBase64, decodeBase64Prefix, encodeBase64 } from '~/lib/base64'

describe('base64', () => {
  // RFC 4648 §10.
  test.each([
    ['', ''],
    ['f', 'Zg=='],
    ['fo', 'Zm8='],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg=='],
    ['fooba', 'Zm9vYmE='],
    ['foobar', 'Zm9vYmFy'],
  ])('of "%s" is %s', (text, base64) => {
    const bytes = new TextEncoder().encode(text)
    expect(encodeBase64(bytes)).toBe(base64)
    expect(decodeBase64(base64)).toEqual(bytes)
  })

  test('is that of the platform, both ways', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64')
        expect(encodeBase64(bytes)).toBe(text)
        expect(decodeBase64(text)).toEqual(Uint8Array.from(bytes))
      }),
    )
  })

  test('has one text for one byte string', () => {
    const unit = fc.constantFrom(...Array.from('ABQgwzZ09+/=-_ \n.é'))
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 9 }), (text) => {
        const bytes = decodeBase64(text)
        expect(bytes === undefined ? undefined : encodeBase64(bytes)).toBe(bytes && text)
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['Zg=', 3],
    ['Zg', 2],
    ['Zm9v=', 5],
    ['Zm!v', 2],
    ['Zm9\u0173', 3],
    ['Zh==', 1],
    ['Zm9=', 2],
    ['=Zm9', 0],
    ['Z===', 1],
    ['====', 0],
    ['Zm9v Zm9v', 4],
  ])('%j is refused at %i', (text, offset) => {
    expect(decodeBase64(text)).toBeUndefined()
    expect(base64ProblemOffset(text)).toBe(offset)
  })

  test('is strict at every length of a large text', () => {
    for (const length of [4092, 4096, 4100, 100_000]) {
      const text = 'A'.repeat(length)
      expect(decodeBase64(text)).toHaveLength((length / 4) * 3)
      for (const spoiler of ['é', '\u20AC', '=A', '!']) {
        expect(decodeBase64(text.slice(0, length - spoiler.length) + spoiler)).toBeUndefined()
      }
    }
  })

  test.each([
    ['Zm9vYg', 'foob', 6],
    ['Zm9vYg==', 'foob', 6],
    ['Zm9vYm', 'foob', 6],
    ['Zm9v!Zm9v', 'foo', 4],
    ['', '', 0],
    ['!', '', 0],
  ])('begins %j', (text, decoded, length) => {
    const prefix = decodeBase64Prefix(text)
    expect(new TextDecoder().decode(prefix.bytes)).toBe(decoded)
    expect(prefix.length).toBe(length)
  })

  test('begins a text in the URL-safe alphabet', () => {
    expect(decodeBase64Prefix('-_-_').bytes).toEqual(decodeBase64('+/+/'))
  })
})
