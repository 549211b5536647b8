import { toApiError, type ApiError } from '~/api/api-error'
import { findKeyPair, importKeyPair } from '~/api/create-key-pair'
import type { ImportKeyPairRequest } from '~/contract/key-pairs'

/** What became of an import into one region. `there`: an earlier attempt, whose answer was lost, had succeeded. */
export type ImportResult =
  | { state: 'waiting' | 'sending' | 'done' | 'there' }
  | { state: 'failed'; error: ApiError }

/** Attempts whose answer never came, by region and name: they may have been carried out. */
export type LostAttempts = Set<string>

/** One attempt as `LostAttempts` names it. */
export function attemptOf(params: Pick<ImportKeyPairRequest, 'RegionId' | 'KeyPairName'>): string {
  return `${params.RegionId}/${params.KeyPairName}`
}

/**
 * Imports a key into one region; never throws. Where the name is taken after an attempt whose answer was lost, it looks
 * whether that attempt had succeeded: then the key pair is there, and all is well.
 */
export async function importInto(
  params: ImportKeyPairRequest,
  md5: string,
  lost: LostAttempts,
): Promise<ImportResult> {
  const attempt = attemptOf(params)
  try {
    await importKeyPair(params)
    return { state: 'done' }
  } catch (thrown) {
    const error = toApiError(thrown)
    if (error.code === 'NetworkError') lost.add(attempt)
    const mayBeOurs = error.code === 'KeyPair.AlreadyExist' && lost.has(attempt)
    if (mayBeOurs && (await isThere(params, md5))) return { state: 'there' }
    return { state: 'failed', error }
  }
}

async function isThere({ RegionId, KeyPairName }: ImportKeyPairRequest, md5: string) {
  try {
    const found = await findKeyPair(RegionId, KeyPairName)
    return found?.KeyPairFingerPrint === md5
  } catch {
    return false
  }
}
