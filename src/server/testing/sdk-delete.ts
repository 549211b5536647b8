import { expect, test } from 'vitest'

import { regionId, type SdkCalls } from '~/server/testing/sdk-suite'

/** Tests of DeleteKeyPairs, through the door that `sdk` is behind. */
export function testDeletion(sdk: SdkCalls): void {
  test('deletes all or nothing', async () => {
    await sdk.imports('to-delete')
    const attached =
      'The specified parameter "KeyPairNames" attached to instances can not be deleted.'
    await sdk.refused(
      'DeleteKeyPairs',
      { regionId, keyPairNames: '["to-delete","web-prod"]' },
      400,
      'InvalidParameter.KeypairAlreadyAttachedInstance',
      attached,
    )
    expect(await sdk.names({ keyPairName: 'to-delete' })).toEqual(['to-delete'])
    await sdk.call('DeleteKeyPairs', { regionId, keyPairNames: '["to-delete","never-was"]' })
    expect(await sdk.names({ keyPairName: 'to-delete' })).toEqual([])
    await sdk.imports('to-delete')
  })

  test('takes 100 names to delete, not 101', async () => {
    await sdk.door.seed('quota-full')
    const free = (
      await Promise.all(
        [1, 2, 3].map((pageNumber) => sdk.names({ keyPairName: '*-*-*', pageNumber })),
      )
    ).flat()
    expect(free).toHaveLength(150)
    await sdk.refused(
      'DeleteKeyPairs',
      { regionId, keyPairNames: JSON.stringify(free.slice(0, 101)) },
      403,
      'InstanceKeyPairLimitExceeded',
      'Exceeding the allowed amount of instance which will be deleted.',
    )
    await sdk.call('DeleteKeyPairs', { regionId, keyPairNames: JSON.stringify(free.slice(0, 100)) })
    expect((await sdk.list()).totalCount).toBe(400)
  })

  test.each(['laptop', '{}', '[]', '[1]', '["laptop"', 'null'])(
    'refuses %s as names',
    async (keyPairNames) => {
      await sdk.refused(
        'DeleteKeyPairs',
        { regionId, keyPairNames },
        400,
        'InvalidKeyPairNames.ValueNotSupported',
        'The specified parameter "KeyPairNames" is not valid.',
      )
    },
  )
}
