/** The `validBefore` that means for ever, 2^64 − 1. PROTOCOL.certkeys. */
export const FOREVER = 0xffff_ffff_ffff_ffffn

const LAST_DATE_SECONDS = 8_640_000_000_000n

/**
 * A bound of a certificate's validity (seconds since 1970, unsigned) as a date. Undefined where it
 * bounds nothing: 0 (always), 2^64 − 1 (for ever) and moments beyond the year 275760.
 */
export function certificateTime(seconds: bigint): Date | undefined {
  if (seconds === 0n || seconds > LAST_DATE_SECONDS) return undefined
  return new Date(Number(seconds) * 1000)
}
