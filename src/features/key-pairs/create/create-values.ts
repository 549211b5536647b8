import type { CreateKeyPairRequest, ImportKeyPairRequest } from '~/contract/key-pairs'
import { toRequestTags } from '~/features/key-pairs/tag-rows'
import type { TagRow } from '~/ui/TagEditor'

/** Where the key comes from, as the link says it (`createType`). */
export type CreateType = 'default' | 'import'

/** What is being typed. `fileName` is that of the file the public key came from. */
export type CreateValues = {
  name: string
  publicKey: string
  fileName: string
  resourceGroupId: string
  tags: TagRow[]
  moreRegions: string[]
}

export const EMPTY_VALUES: CreateValues = {
  name: '',
  publicKey: '',
  fileName: '',
  resourceGroupId: '',
  tags: [],
  moreRegions: [],
}

/** The request that makes a new key. */
export function createParams(regionId: string, values: CreateValues): CreateKeyPairRequest {
  const tags = toRequestTags(values.tags)
  return {
    RegionId: regionId,
    KeyPairName: values.name.trim(),
    // An empty group id would be looked up and not found.
    ...(values.resourceGroupId && { ResourceGroupId: values.resourceGroupId }),
    ...(tags.length > 0 && { Tag: tags }),
  }
}

/** The request that imports a key, by its canonical line. */
export function importParams(
  regionId: string,
  values: CreateValues,
  line: string,
): ImportKeyPairRequest {
  return { ...createParams(regionId, values), PublicKeyBody: line }
}
