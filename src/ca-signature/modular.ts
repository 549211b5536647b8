// Arithmetic modulo a prime. For checking public signatures only: it takes no care to hide values
// from a clock.

/** The remainder in 0 … modulus − 1, also of a negative value. */
export function mod(value: bigint, modulus: bigint): bigint {
  const rest = value % modulus
  return rest < 0n ? rest + modulus : rest
}

/** base ^ exponent mod modulus, for a non-negative exponent. */
export function modPow(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n
  let square = mod(base, modulus)
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus
    square = (square * square) % modulus
  }
  return result
}

/** The inverse modulo a prime; 0 for 0, which has none. Extended Euclid. */
export function modInverse(value: bigint, modulus: bigint): bigint {
  let [low, high] = [mod(value, modulus), modulus]
  let [x, y] = [1n, 0n]
  while (low > 0n) {
    const quotient = high / low
    ;[low, high] = [high - quotient * low, low]
    ;[x, y] = [y - quotient * x, x]
  }
  return high === 1n ? mod(y, modulus) : 0n
}
