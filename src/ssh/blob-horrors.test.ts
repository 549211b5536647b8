import { describe, expect, test } from 'vitest'
import { decodeBase64, encodeBase64 } from '~/lib/base64'
import { bigIntToBytes, bytesToBigInt, concatBytes } from '~/lib/bytes'
import { CURVES } from '~/ssh/curves'
import { accepted, lineOf, mpint, sampleText, uint32, verdict } from '~/ssh/fixtures/samples'
import { parsePublicKey } from '~/ssh/parse-public-key'
import { wireString } from '~/ssh/wire'

const N2048 = bytesToBigInt(accepted(sampleText('rsa-2048')).rsa?.modulus ?? new Uint8Array())
const E = 65_537n

function rsa(e: bigint, n: bigint): string {
  return lineOf('ssh-rsa', mpint(e), mpint(n))
}

/** An mpint of exactly these octets, right or wrong. */
function rawMpint(...octets: readonly number[]): Uint8Array {
  return wireString(new Uint8Array(octets))
}

describe('RSA', () => {
  test.each([
    ['e 3', 3n],
    ['e 17', 17n],
    ['e 35', 35n],
    ['e 37', 37n],
    ['e of 24 bits', 2n ** 24n - 1n],
    ['e of 25 bits', 2n ** 24n + 1n],
    ['e of 33 bits', 2n ** 32n + 15n],
    ['e of 64 bits', 2n ** 64n - 1n],
  ])('accepts %s', (_, e) => {
    expect(accepted(rsa(e, N2048)).bits).toBe(2048)
  })

  test.each([1024, 1025, 1031, 2047, 2056, 3072, 4095, 4096, 8192, 16_384])(
    'accepts %i bits',
    (bits) => {
      expect(accepted(rsa(E, 2n ** BigInt(bits - 1) + 1n)).bits).toBe(bits)
    },
  )

  test.each([
    ['bad-rsa', 'e = 0', rsa(0n, N2048)],
    ['bad-rsa', 'e = 1', rsa(1n, N2048)],
    ['bad-rsa', 'e = 2', rsa(2n, N2048)],
    ['bad-rsa', 'e even', rsa(65_536n, N2048)],
    ['bad-rsa', 'e of 65 bits', rsa(2n ** 64n + 1n, N2048)],
    ['bad-rsa', 'e as long as n', rsa(N2048 - 2n, N2048)],
    ['bad-rsa', 'n even', rsa(E, N2048 - 1n)],
    ['bad-rsa', 'e and n exchanged', rsa(N2048, E)],
    ['key-too-small', 'n = 0', rsa(E, 0n)],
    ['key-too-small', 'n = 1', rsa(E, 1n)],
    ['key-too-small', '1023 bits', rsa(E, 2n ** 1023n - 1n)],
    ['key-too-large', '16385 bits', rsa(E, 2n ** 16_384n + 1n)],
    ['bad-mpint', 'e negative', lineOf('ssh-rsa', rawMpint(0x81), mpint(N2048))],
    ['bad-mpint', 'n negative', lineOf('ssh-rsa', mpint(E), wireString(bigIntToBytes(N2048, 256)))],
    ['bad-mpint', 'e with a leading 00', lineOf('ssh-rsa', rawMpint(0, 1, 0, 1), mpint(N2048))],
    [
      'bad-mpint',
      'n with two leading 00',
      lineOf('ssh-rsa', mpint(E), wireString(bigIntToBytes(N2048, 258))),
    ],
    ['bad-mpint', 'zero as one octet', lineOf('ssh-rsa', rawMpint(0), mpint(N2048))],
    ['bad-mpint', 'leading FF', lineOf('ssh-rsa', rawMpint(0xff, 1), mpint(N2048))],
    ['truncated', 'no n', lineOf('ssh-rsa', mpint(E))],
    ['truncated', 'nothing after the type', lineOf('ssh-rsa')],
    ['truncated', 'n longer than the blob', lineOf('ssh-rsa', mpint(E), uint32(257))],
    ['truncated', 'a length of 2^32 - 1', lineOf('ssh-rsa', uint32(2 ** 32 - 1))],
    ['truncated', 'a length of 2^31', lineOf('ssh-rsa', uint32(2 ** 31), mpint(N2048))],
    ['truncated', 'half a length', lineOf('ssh-rsa', new Uint8Array(3))],
    [
      'trailing-data',
      'one octet more',
      lineOf('ssh-rsa', mpint(E), mpint(N2048), new Uint8Array(1)),
    ],
    [
      'trailing-data',
      'a private blob',
      lineOf('ssh-rsa', mpint(E), mpint(N2048), mpint(5n), mpint(7n)),
    ],
  ])('is %s: %s', (code, _, line) => {
    expect(verdict(line)).toBe(code)
  })

  test('tells how many bits are too few', () => {
    const result = parsePublicKey(rsa(E, 2n ** 767n + 1n))
    expect(result).toEqual({ ok: false, problem: { code: 'key-too-small', bits: 768 } })
  })

  test('gives its numbers without sign octets', () => {
    const { rsa: numbers } = accepted(rsa(E, N2048))
    expect(numbers?.exponent).toEqual(new Uint8Array([1, 0, 1]))
    expect(numbers?.modulus).toEqual(bigIntToBytes(N2048, 256))
  })
})

describe('DSA', () => {
  const sample = accepted(sampleText('dsa-1024')).dsa
  const [p = 0n, q = 0n, g = 0n, y = 0n] = sample
    ? [sample.p, sample.q, sample.g, sample.y].map(bytesToBigInt)
    : []

  function dsa(numbers: { p?: bigint; q?: bigint; g?: bigint; y?: bigint }): string {
    const all = { p, q, g, y, ...numbers }
    return lineOf('ssh-dss', ...[all.p, all.q, all.g, all.y].map(mpint))
  }

  test.each([
    ['as it is', {}],
    ['g = 2', { g: 2n }],
    ['y = p - 1', { y: p - 1n }],
  ])('accepts a key %s', (_, numbers) => {
    expect(accepted(dsa(numbers))).toMatchObject({ family: 'dsa', bits: 1024 })
  })

  test.each([
    ['p even', { p: p - 1n }],
    ['p of 1023 bits', { p: 2n ** 1022n + 1n }],
    ['p of 2048 bits', { p: 2n ** 2047n + 1n }],
    ['p = 0', { p: 0n }],
    ['q even', { q: q - 1n }],
    ['q of 159 bits', { q: 2n ** 158n + 1n }],
    ['q of 256 bits', { q: 2n ** 255n + 1n }],
    ['q = 0', { q: 0n }],
    ['g = 0', { g: 0n }],
    ['g = 1', { g: 1n }],
    ['g = p', { g: p }],
    ['g > p', { g: p + 2n }],
    ['y = 0', { y: 0n }],
    ['y = 1', { y: 1n }],
    ['y = p', { y: p }],
    ['y > p', { y: p + 1n }],
    ['y of more octets than p', { y: p << 8n }],
  ])('refuses %s', (_, numbers) => {
    expect(verdict(dsa(numbers))).toBe('bad-dsa')
  })

  test.each([
    ['truncated', 'no y', lineOf('ssh-dss', mpint(p), mpint(q), mpint(g))],
    ['bad-mpint', 'y negative', lineOf('ssh-dss', mpint(p), mpint(q), mpint(g), rawMpint(0x80))],
    ['trailing-data', 'x as well', lineOf('ssh-dss', ...[p, q, g, y, 5n].map(mpint))],
  ])('is %s: %s', (code, _, line) => {
    expect(verdict(line)).toBe(code)
  })
})

describe.each([
  ['nistp256', 'ecdsa-nistp256'],
  ['nistp384', 'ecdsa-nistp384'],
  ['nistp521', 'ecdsa-nistp521'],
] as const)('ECDSA on %s', (name, id) => {
  const { size, p, bits } = CURVES[name]
  const type = `ecdsa-sha2-${name}`
  const point = accepted(sampleText(id)).ecdsa?.point ?? new Uint8Array()
  const x = bytesToBigInt(point.subarray(1, 1 + size))
  const y = bytesToBigInt(point.subarray(1 + size))

  function line(q: Uint8Array, curve = name as string): string {
    return lineOf(type, wireString(curve), wireString(q))
  }

  function at(prefix: number, xValue: bigint, yValue: bigint): Uint8Array {
    const coordinates = [bigIntToBytes(xValue, size), bigIntToBytes(yValue, size)]
    return concatBytes(new Uint8Array([prefix]), ...coordinates)
  }

  test('accepts a point and its mirror image', () => {
    expect(accepted(line(at(4, x, y)))).toMatchObject({ family: 'ecdsa', bits })
    expect(accepted(line(at(4, x, p - y)))).toMatchObject({ family: 'ecdsa', bits })
  })

  test.each([
    ['no octet', new Uint8Array(0)],
    ['infinity', new Uint8Array(1)],
    ['infinity at full length', new Uint8Array(1 + 2 * size)],
    ['the origin', at(4, 0n, 0n)],
    ['y off by one', at(4, x, y + 1n)],
    ['x off by one', at(4, x + 1n, y)],
    ['x and y exchanged', at(4, y, x)],
    ['compressed', concatBytes(new Uint8Array([2]), point.subarray(1, 1 + size))],
    ['compressed, odd', concatBytes(new Uint8Array([3]), point.subarray(1, 1 + size))],
    ['hybrid', at(6, x, y)],
    ['hybrid, odd', at(7, x, y)],
    ['an unknown prefix', at(5, x, y)],
    ['one octet short', point.subarray(0, -1)],
    ['one octet long', concatBytes(point, new Uint8Array(1))],
    ['x = p', at(4, p, y)],
    ['y = p', at(4, x, p)],
    ['all ones', at(4, 2n ** BigInt(8 * size) - 1n, 2n ** BigInt(8 * size) - 1n)],
  ])('refuses the point: %s', (_, q) => {
    expect(verdict(line(q))).toBe('bad-ec-point')
  })

  test.each([
    ['another', name === 'nistp256' ? 'nistp384' : 'nistp256'],
    ['one with a NUL', `${name}\0`],
    ['one in capitals', name.toUpperCase()],
    ['an empty one', ''],
    ['__proto__', '__proto__'],
  ])('refuses the curve: %s', (_, curve) => {
    expect(verdict(line(at(4, x, y), curve))).toBe('curve-mismatch')
  })

  test('is truncated and trailing where it should be', () => {
    expect(verdict(lineOf(type))).toBe('truncated')
    expect(verdict(lineOf(type, wireString(name)))).toBe('truncated')
    expect(verdict(lineOf(type, wireString(name), wireString(point), new Uint8Array(1)))).toBe(
      'trailing-data',
    )
  })
})

test('accepts a coordinate that begins with zeros', () => {
  const { p, b, size } = CURVES.nistp256
  // The first small x with a point: p is 3 mod 4, so a root is a power.
  let x = 0n
  let [square, y] = [2n, 0n]
  while ((y * y) % p !== square) {
    x += 1n
    square = (x * x * x - 3n * x + b) % p
    y = modPow(square, (p + 1n) / 4n, p)
  }
  const coordinates = [bigIntToBytes(x, size), bigIntToBytes(y, size)]
  const point = concatBytes(new Uint8Array([4]), ...coordinates)
  const line = lineOf('ecdsa-sha2-nistp256', wireString('nistp256'), wireString(point))
  expect(accepted(line).bits).toBe(256)
})

describe('any blob', () => {
  test.each(['rsa-2048', 'dsa-1024', 'ecdsa-nistp384', 'cert-rsa-user', 'v00-dsa-host'])(
    'of %s is truncated wherever it is cut, and never accepted with more behind it',
    (id) => {
      const [type = '', base64 = ''] = sampleText(id).split(' ')
      const blob = decodeBase64(base64) ?? new Uint8Array()
      for (let length = 0; length < blob.length; length++) {
        const cut = encodeBase64(blob.subarray(0, length))
        const expected = cut === '' ? 'missing-key-data' : 'truncated'
        expect(verdict(`${type} ${cut}`)).toBe(expected)
      }
      const longer = encodeBase64(concatBytes(blob, new Uint8Array(1)))
      expect(verdict(`${type} ${longer}`)).toBe('trailing-data')
    },
  )

  test.each(['rsa', 'RSA', 'ssh-rsa\0', '', 'ssh-rsa ', '__proto__', 'constructor'])(
    'named "%s" contradicts the label ssh-rsa',
    (name) => {
      const blob = concatBytes(wireString(name), mpint(E), mpint(N2048))
      expect(verdict(`ssh-rsa ${encodeBase64(blob)}`)).toBe('type-mismatch')
    },
  )
})

function modPow(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n
  let square = base % modulus
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus
    square = (square * square) % modulus
  }
  return result
}
