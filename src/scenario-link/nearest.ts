/** The word that a mistyped one may mean: the nearest of `words`, at most `far` letters away; empty when there is none. */
export function nearest(typed: string, words: readonly string[], far: number): string {
  let best = ''
  let least = far + 1
  for (const word of words) {
    const letters = distance(typed.toLowerCase(), word.toLowerCase())
    if (letters >= least) continue
    best = word
    least = letters
  }
  return best
}

/** Levenshtein distance of two short texts. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
