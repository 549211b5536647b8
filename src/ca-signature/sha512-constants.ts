// FIPS 180-4 §4.2.3, §5.3.4 and §5.3.5: the constants of SHA-512 are the first 64 bits of the fractions of
// roots of the first primes.

/** Fractions of the cube roots of the first eighty primes, 64 bits each: K. */
export const CUBE_ROOTS: readonly bigint[] = firstPrimes(80).map((prime) => fraction(prime, 3n))

/** Fractions of the square roots of the first sixteen primes: the initial hash values. */
export const SQUARE_ROOTS: readonly bigint[] = firstPrimes(16).map((prime) => fraction(prime, 2n))

function firstPrimes(count: number): bigint[] {
  const primes: bigint[] = []
  for (let candidate = 2n; primes.length < count; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0n)) primes.push(candidate)
  }
  return primes
}

// The largest integer whose power is not above prime · 2^(64 · degree), bit by bit.
function fraction(prime: bigint, degree: bigint): bigint {
  const power = prime << (64n * degree)
  let root = 0n
  for (let bit = 1n << 69n; bit > 0n; bit >>= 1n) {
    if ((root + bit) ** degree <= power) root += bit
  }
  return BigInt.asUintN(64, root)
}
