// As much of sshpk's interface as is measured.
declare module 'sshpk' {
  type Fingerprint = { toString(format?: 'hex' | 'base64'): string }
  type Key = { fingerprint(hash: 'md5' | 'sha256'): Fingerprint }
  const sshpk: { parseKey(text: string, format: 'ssh'): Key }
  export default sshpk
}
