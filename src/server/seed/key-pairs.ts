import { seedId } from '~/server/seed/seed-id'
import { seedKeys, type SeedKey } from '~/server/seed/seed-keys'
import { keyPairRecord, type KeyPairRecord, type Tag } from '~/server/store/records'

export type SeedPair = {
  region: string
  name: string
  key: SeedKey
  createdAt: number
  resourceGroup?: string
  tags?: Tag[]
}

/** A stored key pair with one of the seeds' keys. */
export function seedPair({ key, resourceGroup = '', tags = [], ...pair }: SeedPair): KeyPairRecord {
  const [publicKey, fingerprint] = seedKeys[key]
  return keyPairRecord({ ...pair, id: pairId(pair), publicKey, fingerprint, resourceGroup, tags })
}

/** Tags written as `key=value`. */
export function tagsOf(...texts: string[]): Tag[] {
  return texts.map((text) => {
    const [key = '', value = ''] = text.split('=')
    return { key, value }
  })
}

/** A key pair id that is the same whenever the seed is planted. */
export function pairId({ region, name }: { region: string; name: string }): string {
  return `ssh-bp1${seedId(`${region}/${name}`)}`
}
