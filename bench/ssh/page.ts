// Runs inside Chromium.
import { measure } from './measure.ts'
import { dataOf, inspect, KEYS } from './subjects.ts'

// The floor: a browser decodes base64 and has SHA-256, behind a promise; it has no MD5.
async function floor(base64: string): Promise<ArrayBuffer> {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
  return crypto.subtle.digest('SHA-256', bytes)
}

/** Time of one call in µs, by key and side. */
export async function measureInPage(): Promise<Record<string, Record<string, number>>> {
  const results: Record<string, Record<string, number>> = {}
  for (const [name, line] of Object.entries(KEYS)) {
    results[name] = await measure({
      app: () => inspect(line),
      floor: () => floor(dataOf(line)),
    })
  }
  return results
}
