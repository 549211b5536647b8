/**
 * A name pattern of the listings: `*` stands for any run of characters, all else for itself, case-sensitive. `prefix` is
 * the part before the first `*`, which an index can find.
 */
export type NamePattern = { exact: boolean; prefix: string; passes: (name: string) => boolean }

export function namePattern(pattern: string): NamePattern {
  const parts = pattern.split('*')
  const prefix = parts[0] ?? ''
  if (parts.length === 1) return { exact: true, prefix, passes: (name) => name === pattern }
  const suffix = parts.at(-1) ?? ''
  const middle = parts.slice(1, -1).filter((part) => part !== '')
  return { exact: false, prefix, passes: (name) => passes(name, prefix, middle, suffix) }
}

/** Takes each part at its first place: no backtracking, whatever the pattern. */
function passes(name: string, prefix: string, middle: readonly string[], suffix: string): boolean {
  if (name.length < prefix.length + suffix.length) return false
  if (!name.startsWith(prefix) || !name.endsWith(suffix)) return false
  const end = name.length - suffix.length
  let at = prefix.length
  for (const part of middle) {
    const found = name.indexOf(part, at)
    if (found < 0 || found + part.length > end) return false
    at = found + part.length
  }
  return true
}
