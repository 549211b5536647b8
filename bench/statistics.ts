/** The middle value; the mean of the middle two where their number is even. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** Half the distance between the quartiles, as a share of the median: how much the rounds differ. */
export function spread(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const lower = sorted[Math.round(0.25 * (sorted.length - 1))] ?? Number.NaN
  const upper = sorted[Math.round(0.75 * (sorted.length - 1))] ?? Number.NaN
  return (upper - lower) / 2 / median(values)
}
