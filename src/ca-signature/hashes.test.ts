import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { sha1 } from '~/ca-signature/sha1'
import { sha384, sha512 } from '~/ca-signature/sha512'

// Every length around the padding of one, two and three blocks, and some far beyond.
const lengths = [...Array.from({ length: 260 }, (_, index) => index), 4095, 4096, 20_000]

test.each(Object.entries({ sha1, sha384, sha512 }))(
  '%s is that of the platform for every length',
  (name, hash) => {
    for (const length of lengths) {
      const message = Uint8Array.from({ length }, (_, index) => (index * 167 + length) & 255)
      const digest = createHash(name).update(message).digest('hex')
      expect(Buffer.from(hash(message)).toString('hex')).toBe(digest)
    }
  },
)
