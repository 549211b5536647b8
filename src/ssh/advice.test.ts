import { describe, expect, test } from 'vitest'
import { adviseOn } from '~/ssh/advice'
import { certificateTime, FOREVER } from '~/ssh/certificate-time'
import vectors from '~/ssh/fixtures/openssh.fixture.json'
import { accepted, lineOf, mpint, sampleText } from '~/ssh/fixtures/samples'
import { isRocaModulus } from '~/ssh/roca'

const NOW = new Date('2026-01-01T00:00:00Z')

function adviceOn(line: string, now = NOW): string[] {
  return adviseOn(accepted(line, 'modern'), now).map(({ code }) => code)
}

function vector(name: string): string {
  return vectors.find((one) => one.name === name)?.line ?? ''
}

function rsaLine(e: bigint, n: bigint): string {
  return lineOf('ssh-rsa', mpint(e), mpint(n))
}

// A modulus as the weak generator makes one: both factors are k · M + (65537^a mod M), M being the
// product of the first 39 primes for keys of this size. The factors need not be prime to be seen.
function rocaModulus(): bigint {
  const primes = [
    2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97,
    101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167,
  ]
  const m = primes.reduce((product, prime) => product * BigInt(prime), 1n)
  const factors = [
    [2n ** 820n + 12_345n, 987n],
    [2n ** 820n + 67_890n, 654n],
  ] as const
  const [p = 0n, q = 0n] = factors.map(([k, a]) => k * m + (65_537n ** a % m))
  return p * q
}

describe('advice', () => {
  test.each([
    ['nothing on a sound RSA key', sampleText('rsa-2048'), []],
    ['nothing on ECDSA', sampleText('ecdsa-nistp256'), []],
    ['nothing on Ed25519', sampleText('un-ed25519'), []],
    ['a sound certificate', vector('rsa-2048 by ca-rsa rsa-sha2-512'), ['cert-import']],
    ['short RSA', vector('rsa-1024'), ['rsa-small']],
    ['DSA', sampleText('dsa-1024'), ['dsa-obsolete']],
    ['exponent 3', rsaLine(3n, 2n ** 2047n + 9n), ['rsa-exponent-3']],
    ['not exponent 17', rsaLine(17n, 2n ** 2047n + 9n), []],
    [
      'an expired certificate',
      vector('rsa-2048 by ca-rsa rsa-sha2-256'),
      ['cert-expired', 'cert-import'],
    ],
    ['SHA-1', vector('rsa-2048 by ca-rsa ssh-rsa'), ['cert-sha1', 'cert-import']],
    ['a CA of DSA', vector('rsa-3072 by ca-dsa'), ['cert-sha1', 'cert-import']],
    ['a host', vector('ecdsa-256 by ca-ed25519'), ['cert-host', 'cert-import']],
    ['v00', sampleText('v00-rsa-user'), ['cert-v00', 'cert-sha1', 'cert-import']],
  ])('is given: %s', (_, line, codes) => {
    expect(adviceOn(line)).toEqual(codes)
  })

  test('says how many bits are few', () => {
    expect(adviseOn(accepted(vector('rsa-1031')), NOW)).toEqual([{ code: 'rsa-small', bits: 1031 }])
  })

  test('says when validity begins and ends, to the second', () => {
    // Valid from 2020-01-01 to 2030-01-01.
    const line = vector('rsa-2048 by ca-rsa rsa-sha2-512')
    const from = new Date('2020-01-01T00:00:00Z')
    const to = new Date('2030-01-01T00:00:00Z')
    expect(adviceOn(line, from)).toEqual(['cert-import'])
    expect(adviseOn(accepted(line), new Date(from.getTime() - 1))).toEqual([
      { code: 'cert-not-yet-valid', at: from },
      { code: 'cert-import' },
    ])
    expect(adviceOn(line, new Date(to.getTime() - 1))).toEqual(['cert-import'])
    expect(adviseOn(accepted(line), to)).toEqual([
      { code: 'cert-expired', at: to },
      { code: 'cert-import' },
    ])
  })
})

describe('ROCA', () => {
  test('is seen in a modulus of the weak generator', () => {
    const line = rsaLine(65_537n, rocaModulus())
    expect(adviceOn(line)).toEqual(['rsa-roca'])
  })

  test('is not seen in sound moduli', () => {
    const lines = vectors.filter(({ line }) => line.startsWith('ssh-rsa ')).map(({ line }) => line)
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(adviceOn(line)).not.toContain('rsa-roca')
  })

  test('is not seen next to a modulus that has it', () => {
    const modulus = rocaModulus()
    for (const offset of [2n, 4n, 30n]) {
      const { rsa } = accepted(rsaLine(65_537n, modulus + offset))
      expect(rsa && isRocaModulus(rsa.modulus)).toBe(false)
    }
  })

  // The published test is a table of bit sets, one for each prime; the first eight of them.
  test('accepts the remainders of the published table', () => {
    const published = [6n, 30n, 126n, 1026n, 5658n, 107_286n, 199_410n, 8_388_606n]
    const primes = [3, 5, 7, 11, 13, 17, 19, 23]
    const sets = primes.map((prime) => {
      const powers = new Set<number>()
      for (let power = 1; !powers.has(power); power = (power * 65_537) % prime) powers.add(power)
      return [...powers].reduce((set, power) => set | (1n << BigInt(power)), 0n)
    })
    expect(sets).toEqual(published)
  })
})

test('a bound of validity is a date where it bounds anything', () => {
  expect(certificateTime(0n)).toBeUndefined()
  expect(certificateTime(FOREVER)).toBeUndefined()
  expect(certificateTime(1n)).toEqual(new Date(1000))
  expect(certificateTime(8_640_000_000_000n)?.getUTCFullYear()).toBe(275_760)
  expect(certificateTime(8_640_000_000_001n)).toBeUndefined()
})
