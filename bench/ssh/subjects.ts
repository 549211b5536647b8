import { md5Fingerprint, sha256Fingerprint } from '~/ssh/fingerprint'
import { sampleText } from '~/ssh/fixtures/samples'
import { parsePublicKey } from '~/ssh/parse-public-key'
import { listPublicKeys } from '~/ssh/repair'

/** The keys that are compared, by what the report calls them. */
export const KEYS = {
  'rsa-2048': sampleText('rsa-2048'),
  'ecdsa-256': sampleText('ecdsa-nistp256'),
  'certificate, RSA': sampleText('cert-rsa-user'),
} as const

/** What the console does with a paste: one verdict, two fingerprints. */
export function inspect(text: string): readonly string[] {
  const result = parsePublicKey(text)
  if (!result.ok) throw new Error(result.problem.code)
  return [md5Fingerprint(result.key), sha256Fingerprint(result.key)]
}

/** The base64 of a line. */
export function dataOf(line: string): string {
  return line.split(' ')[1] ?? ''
}

/** Texts that make careless parsers slow, of a given length. */
export function hostileTexts(length: number): readonly string[] {
  return ['ssh-rsa ', 'ssh-rsa AAAA ', 'AAAAB3NzaC1yc2E\n', '-----BEGIN ', ' ', '\n', '\\n'].map(
    (piece) => `ssh-rsa ${piece.repeat(length / piece.length)}!`.slice(0, length),
  )
}

/** Judges each text and looks for keys in it. */
export function judgeAll(texts: readonly string[]): number {
  let found = 0
  for (const text of texts) found += parsePublicKey(text).ok ? 1 : listPublicKeys(text).length
  return found
}
