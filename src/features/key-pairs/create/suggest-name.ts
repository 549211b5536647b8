import { keyPairNameProblem } from '~/contract/key-pair-name'
import { LIMITS } from '~/contract/limits'

// What ssh-keygen and clouds call every key's file: says nothing about whose it is.
const GENERIC_FILE = /^(?:id_(?:rsa|dsa|ecdsa)(?:-cert)?|authorized_keys|known_hosts|key|public)$/i

/**
 * A valid key pair name made of the key's comment or its file's name, or `null` where neither gives one. A file named by a
 * person says more than a comment; `id_rsa` says less.
 */
export function suggestName(comment: string, fileName: string): string | null {
  const file = fileName.replace(/\.(?:pub|txt|pem|key)$/i, '')
  const sources = GENERIC_FILE.test(file) ? [comment, file] : [file, comment]
  return sources.map(toName).find((name) => name !== null) ?? null
}

function toName(text: string): string | null {
  const name = [...text.normalize('NFC').replace(/[^\p{L}\p{Nd}:_.-]+/gu, '-')]
    .slice(0, LIMITS.keyPairNameMax)
    .join('')
    .replace(/^[^A-Za-z\p{Script=Han}]+/u, '')
    .replace(/[-:_.]+$/, '')
  return keyPairNameProblem(name) === null ? name : null
}
