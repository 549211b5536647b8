// Everything the console takes from the library; its size is what the library adds.
export { adviseOn } from '~/ssh/advice'
export { certificateTime } from '~/ssh/certificate-time'
export { md5Fingerprint, sha256Fingerprint } from '~/ssh/fingerprint'
export { generateRsaKeyPair } from '~/ssh/generate'
export { parsePublicKey } from '~/ssh/parse-public-key'
export { containsPrivateKey } from '~/ssh/private-key'
export { randomart } from '~/ssh/randomart'
export { listPublicKeys, repairPublicKey } from '~/ssh/repair'
