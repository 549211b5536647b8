import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A key fresh from `ssh-keygen`: its public line, and the MD5 fingerprint that the same program prints. */
export type FreshKey = { line: string; md5: string; privateKey: string }

/** Whether OpenSSH's `ssh-keygen` is on this machine. */
export function hasSshKeygen(): boolean {
  return spawnSync('ssh-keygen', ['-?']).error === undefined
}

/** Makes a key pair in a folder of its own. */
export function makeKey(
  type: 'rsa' | 'ecdsa' | 'ed25519',
  bits: number,
  comment = 'fresh@test',
): FreshKey {
  const file = makeFiles(type, bits, comment)
  return readKey(file, `${file}.pub`)
}

/** Makes a key and has a CA, made for it, sign it as a user certificate. */
export function makeCertificate(): FreshKey {
  const file = makeFiles('ecdsa', 256, 'signed@test')
  const authority = makeFiles('ecdsa', 256, 'ca@test')
  run('-q', '-s', authority, '-I', 'alice', '-n', 'alice,root', '-V', '+52w', `${file}.pub`)
  return readKey(file, `${file}-cert.pub`)
}

function makeFiles(type: string, bits: number, comment: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'key-')), 'id')
  run('-q', '-t', type, '-b', String(bits), '-N', '', '-C', comment, '-f', file)
  return file
}

function readKey(file: string, publicFile: string): FreshKey {
  const md5 = /MD5:([0-9a-f:]{47})/.exec(run('-E', 'md5', '-lf', publicFile))?.[1] ?? ''
  return { line: readFileSync(publicFile, 'utf8'), md5, privateKey: readFileSync(file, 'utf8') }
}

function run(...args: string[]): string {
  return execFileSync('ssh-keygen', args, { encoding: 'utf8' })
}
