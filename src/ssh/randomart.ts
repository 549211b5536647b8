import type { KeyFamily } from '~/ssh/key-types'
import { md5 } from '~/ssh/md5'
import type { PlainKey, SshCertificate } from '~/ssh/public-key'
import { sha256 } from '~/ssh/sha256'

const WIDTH = 17
const HEIGHT = 9
/** The mark of a field by the number of visits; start and end have their own. */
const MARKS = ' .o+=*BOX@%&#/^SE'
const MOST_VISITS = MARKS.length - 3
const START = 'S'
const END = 'E'

const FAMILY_NAMES: Readonly<Record<KeyFamily, string>> = {
  rsa: 'RSA',
  dsa: 'DSA',
  ecdsa: 'ECDSA',
  ed25519: 'ED25519',
  'ecdsa-sk': 'ECDSA-SK',
  'ed25519-sk': 'ED25519-SK',
}

/** What the picture shows: any key; with a certificate the title says so. */
export type Pictured = Pick<PlainKey, 'plainBlob' | 'family' | 'bits'> & {
  readonly certificate?: Pick<SshCertificate, 'version'> | undefined
}

/**
 * The picture `ssh-keygen -lv` draws of a fingerprint: eleven lines of nineteen characters, joined
 * by line feeds, without one at the end. "The drunken bishop": sshkey.c, `fingerprint_randomart`.
 */
export function randomart(key: Pictured, hash: 'MD5' | 'SHA256'): string {
  const digest = hash === 'MD5' ? md5(key.plainBlob) : sha256(key.plainBlob)
  const field = walk(digest)
  const rows = Array.from({ length: HEIGHT }, (_, y) => {
    return `|${field.slice(y * WIDTH, (y + 1) * WIDTH).join('')}|`
  })
  return [border(title(key)), ...rows, border(`[${hash}]`)].join('\n')
}

// Two bits of the digest, lowest first, are one diagonal step; walls are slid along.
function walk(digest: Uint8Array): string[] {
  const visits = Array.from({ length: WIDTH * HEIGHT }, () => 0)
  let x = (WIDTH - 1) / 2
  let y = (HEIGHT - 1) / 2
  const start = y * WIDTH + x
  for (const octet of digest) {
    for (let shift = 0; shift < 8; shift += 2) {
      const step = octet >> shift
      x = Math.min(Math.max(x + (step & 1 ? 1 : -1), 0), WIDTH - 1)
      y = Math.min(Math.max(y + (step & 2 ? 1 : -1), 0), HEIGHT - 1)
      const at = y * WIDTH + x
      visits[at] = Math.min((visits[at] ?? 0) + 1, MOST_VISITS)
    }
  }
  const field = visits.map((count) => MARKS.charAt(count))
  field[start] = START
  field[y * WIDTH + x] = END
  return field
}

// OpenSSH's buffer takes sixteen characters; a title that does not fit is tried without the size.
function title({ family, bits, certificate }: Pictured): string {
  const version = certificate?.version === 0 ? '-CERT-V00' : '-CERT'
  const name = `${FAMILY_NAMES[family]}${certificate ? version : ''}`
  const full = `[${name} ${bits}]`
  return (full.length > WIDTH ? `[${name}]` : full).slice(0, WIDTH - 1)
}

function border(label: string): string {
  const left = Math.floor((WIDTH - label.length) / 2)
  return `+${label.padStart(label.length + left, '-').padEnd(WIDTH, '-')}+`
}
