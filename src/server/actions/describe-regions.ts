import { REGIONS, type DescribeRegionsRequest } from '~/contract/regions'
import type { Answer } from '~/server/call'
import { Fault } from '~/server/fault'

const chargeTypes = new Set(['PrePaid', 'PostPaid', 'SpotWithPriceLimit', 'SpotAsPriceGo'])
const resourceTypes = new Set(['instance', 'disk', 'reservedinstance', 'scu'])
const languages = new Set(['zh-CN', 'zh-TW', 'en-US', 'ja', 'fr', 'de', 'ko'])

/** DescribeRegions: regions opened or run otherwise come last, as the real answer appends newer ones. */
export async function describeRegions(
  params: DescribeRegionsRequest,
): Promise<Answer<'DescribeRegions'>> {
  const language = params.AcceptLanguage || 'zh-CN'
  if (params.InstanceChargeType && !chargeTypes.has(params.InstanceChargeType)) {
    throw new Fault('Invalid.InstanceChargeType')
  }
  if (!languages.has(language)) throw new Fault('InvalidAcceptLanguage.NotFound')
  if (params.ResourceType && !resourceTypes.has(params.ResourceType)) {
    throw new Fault('InvalidResourceType.NotFound')
  }
  const ordered = REGIONS.toSorted((a, b) => rank(a.status) - rank(b.status))
  return {
    Regions: {
      Region: ordered.map(({ id, en, zh }) => ({
        RegionId: id,
        RegionEndpoint: `ecs.${id}.aliyuncs.com`,
        LocalName: language.startsWith('zh') ? zh : en,
        Status: 'available',
      })),
    },
  }
}

function rank(status: 'offer' | 'partner' | 'new'): number {
  return status === 'offer' ? 0 : 1
}
