import { generateRsaKeyPair, type GeneratedKeyPair } from '~/ssh/generate'
import type { Call } from '~/server/call'

/** A key pair for CreateKeyPair: fresh, or with seeded randomness one of a fixed pool, so that a screen repeats exactly. */
export async function makeKeyPair({ settings, random }: Call): Promise<GeneratedKeyPair> {
  if (settings.randomSeed === null) return generateRsaKeyPair()
  const { pooledKeyPair } = await import('~/server/seed/key-pool')
  return pooledKeyPair(random)
}
