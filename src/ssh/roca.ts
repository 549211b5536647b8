import { bytesToBigInt } from '~/lib/bytes'

// The primes of the published test.
const PRIMES = [
  3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101,
  103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167,
]
const PRODUCT = PRIMES.reduce((product, prime) => product * BigInt(prime), 1n)
const GENERATOR = 65_537

/**
 * Whether an RSA modulus (big-endian) bears the fingerprint of Infineon's weak generator: its
 * remainder modulo each of 38 small primes is a power of 65537. A sound modulus does so with a
 * chance of about 2^-28. CVE-2017-15361; Nemec et al., "The Return of Coppersmith's Attack", §2.2.
 */
export function isRocaModulus(modulus: Uint8Array): boolean {
  // One long division, then small ones only.
  const remainder = bytesToBigInt(modulus) % PRODUCT
  return PRIMES.every((prime) => isPowerOfGenerator(Number(remainder % BigInt(prime)), prime))
}

function isPowerOfGenerator(value: number, prime: number): boolean {
  let power = 1
  for (let exponent = 0; exponent < prime; exponent++) {
    if (power === value) return true
    power = (power * GENERATOR) % prime
  }
  return false
}
