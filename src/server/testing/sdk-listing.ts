import { expect, test } from 'vitest'

import { REGIONS } from '~/contract/regions'
import { GROUP_IDS } from '~/server/seed/resource-groups'
import { seedKeys } from '~/server/seed/seed-keys'
import { regionId, type SdkCalls } from '~/server/testing/sdk-suite'

/** Tests of DescribeRegions and DescribeKeyPairs, through the door that `sdk` is behind. */
export function testListing(sdk: SdkCalls): void {
  test('describes regions in the language asked for', async () => {
    type Regions = {
      regions: { region: { regionId: string; localName: string; regionEndpoint: string }[] }
    }
    const chinese = await sdk.call<Regions>('DescribeRegions')
    expect(chinese.regions.region).toHaveLength(REGIONS.length)
    expect(chinese.regions.region[0]).toMatchObject({
      regionId: 'cn-qingdao',
      localName: '华北1（青岛）',
      regionEndpoint: 'ecs.cn-qingdao.aliyuncs.com',
    })
    const english = await sdk.call<Regions>('DescribeRegions', { acceptLanguage: 'en-US' })
    expect(english.regions.region[0]?.localName).toBe('China (Qingdao)')
  })

  test('refuses unknown values of DescribeRegions', async () => {
    await sdk.refused(
      'DescribeRegions',
      { acceptLanguage: 'xx' },
      404,
      'InvalidAcceptLanguage.NotFound',
      'Only Chinese (zh-CN), English (en-US), and Japanese (ja) are allowed.',
    )
    await sdk.refused(
      'DescribeRegions',
      { instanceChargeType: 'x' },
      403,
      'Invalid.InstanceChargeType',
      'The specified instanceChargeType is not valid.',
    )
    await sdk.refused(
      'DescribeRegions',
      { resourceType: 'x' },
      404,
      'InvalidResourceType.NotFound',
      'The ResourceType provided does not exist in our records.',
    )
  })

  test('finds by wildcard, fingerprint, tag and group', async () => {
    expect(await sdk.names({ keyPairName: 'web*' })).toEqual(['web-prod', 'web-staging'])
    expect(await sdk.names({ keyPairName: '*prod' })).toEqual(['web-prod'])
    expect(await sdk.names({ keyPairName: '*-*' })).toEqual([
      'web-prod',
      'web-staging',
      'release-2026',
      'jenkins-ci',
      'db-backup',
      'on-call',
    ])
    expect(await sdk.names({ keyPairName: '运维*' })).toEqual(['运维组'])
    expect(await sdk.names({ keyPairName: 'laptop' })).toEqual(['laptop'])
    expect(await sdk.names({ keyPairName: 'LAPTOP' })).toEqual([])
    expect(await sdk.names({ keyPairName: 'lap' })).toEqual([])
    expect(await sdk.names({ keyPairFingerPrint: seedKeys.laptop[1] })).toEqual(['laptop'])
    expect(await sdk.names({ tag: [{ key: 'env', value: 'prod' }] })).toEqual([
      'web-prod',
      'bastion',
      'release-2026',
      'db-backup',
    ])
    expect(await sdk.names({ tag: [{ key: 'env', value: 'prod' }, { key: 'team' }] })).toEqual([
      'web-prod',
      'db-backup',
    ])
    expect(await sdk.names({ resourceGroupId: GROUP_IDS.data })).toEqual(['db-backup'])
    expect(await sdk.names({ resourceGroupId: GROUP_IDS.default })).toEqual(['laptop', 'on-call'])
    expect(await sdk.names({ resourceGroupId: 'rg-nothing' })).toEqual([])
    expect(await sdk.names({ keyPairName: 'web*', tag: [{ key: 'env', value: 'prod' }] })).toEqual([
      'web-prod',
    ])
  })

  test('pages to the end, newest first', async () => {
    await sdk.door.seed('quota-full')
    const found: string[] = []
    for (let pageNumber = 1; ; pageNumber += 1) {
      const { keyPairs, totalCount } = await sdk.list({ pageNumber, pageSize: 50 })
      expect(totalCount).toBe(500)
      found.push(...keyPairs.keyPair.map(({ keyPairName }) => keyPairName))
      if (keyPairs.keyPair.length < 50) break
    }
    expect(new Set(found).size).toBe(500)
    expect(found[0]).toBe('web-prod')
    expect(await sdk.list({ pageNumber: 12, pageSize: 50 })).toMatchObject({
      totalCount: 500,
      keyPairs: { keyPair: [] },
    })
    const search = await sdk.list({ keyPairName: '*-prod-*', pageNumber: 2, pageSize: 50 })
    expect(search.totalCount).toBe(130)
    expect(search.keyPairs.keyPair).toHaveLength(50)
  })

  test('refuses pages out of bounds', async () => {
    for (const [name, value] of [
      ['PageSize', 51],
      ['PageSize', 0],
      ['PageNumber', 0],
      ['PageNumber', -1],
    ] as const) {
      const params = { regionId, [name.charAt(0).toLowerCase() + name.slice(1)]: value }
      await sdk.refused(
        'DescribeKeyPairs',
        params,
        400,
        'InvalidParameter',
        `The specified parameter "${name}" is not valid.`,
      )
    }
  })
}
