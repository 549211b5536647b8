export type RegionGroup = 'china' | 'asia-pacific' | 'europe-americas' | 'middle-east'

/** The console's groups of regions, in its order; the API itself knows none. */
export const REGION_GROUPS: readonly { id: RegionGroup; en: string; zh: string }[] = [
  { id: 'china', en: 'Asia Pacific - China', zh: '亚太-中国' },
  { id: 'asia-pacific', en: 'Asia Pacific - Others', zh: '亚太-其他' },
  { id: 'europe-americas', en: 'Europe & Americas', zh: '欧洲与美洲' },
  { id: 'middle-east', en: 'Middle East', zh: '中东' },
]

/** `partner`: run by a partner. `new`: opened in 2026. */
export type RegionStatus = 'offer' | 'partner' | 'new'

export type Region = {
  id: string
  en: string
  zh: string
  group: RegionGroup
  status: RegionStatus
}

function region(
  id: string,
  en: string,
  zh: string,
  group: RegionGroup,
  status: RegionStatus = 'offer',
): Region {
  return { id, en, zh, group, status }
}

/** Every region of the sandbox, in the order in which a group lists them. */
export const REGIONS: readonly Region[] = [
  region('cn-qingdao', 'China (Qingdao)', '华北1（青岛）', 'china'),
  region('cn-beijing', 'China (Beijing)', '华北2（北京）', 'china'),
  region('cn-zhangjiakou', 'China (Zhangjiakou)', '华北3（张家口）', 'china'),
  region('cn-huhehaote', 'China (Hohhot)', '华北5（呼和浩特）', 'china'),
  region('cn-wulanchabu', 'China (Ulanqab)', '华北6（乌兰察布）', 'china'),
  region('cn-hangzhou', 'China (Hangzhou)', '华东1（杭州）', 'china'),
  region('cn-shanghai', 'China (Shanghai)', '华东2（上海）', 'china'),
  region('cn-shenzhen', 'China (Shenzhen)', '华南1（深圳）', 'china'),
  region('cn-heyuan', 'China (Heyuan)', '华南2（河源）', 'china'),
  region('cn-guangzhou', 'China (Guangzhou)', '华南3（广州）', 'china'),
  region('cn-chengdu', 'China (Chengdu)', '西南1（成都）', 'china'),
  region('cn-hongkong', 'China (Hong Kong)', '中国香港', 'china'),
  region('ap-northeast-1', 'Japan (Tokyo)', '日本（东京）', 'asia-pacific'),
  region('ap-northeast-2', 'South Korea (Seoul)', '韩国（首尔）', 'asia-pacific'),
  region('ap-southeast-1', 'Singapore', '新加坡', 'asia-pacific'),
  region('ap-southeast-3', 'Malaysia (Kuala Lumpur)', '马来西亚（吉隆坡）', 'asia-pacific'),
  region('ap-southeast-8', 'Malaysia (Johor)', '马来西亚（柔佛州）', 'asia-pacific'),
  region('ap-southeast-5', 'Indonesia (Jakarta)', '印度尼西亚（雅加达）', 'asia-pacific'),
  region('ap-southeast-6', 'Philippines (Manila)', '菲律宾（马尼拉）', 'asia-pacific'),
  region('ap-southeast-7', 'Thailand (Bangkok)', '泰国（曼谷）', 'asia-pacific'),
  region('us-east-1', 'US (Virginia)', '美国（弗吉尼亚）', 'europe-americas'),
  region('us-west-1', 'US (Silicon Valley)', '美国（硅谷）', 'europe-americas'),
  region('na-south-1', 'Mexico', '墨西哥', 'europe-americas'),
  region('sa-east-1', 'Brazil (Sao Paulo)', '巴西（圣保罗）', 'europe-americas', 'new'),
  region('eu-central-1', 'Germany (Frankfurt)', '德国（法兰克福）', 'europe-americas'),
  region('eu-west-1', 'UK (London)', '英国（伦敦）', 'europe-americas'),
  region('eu-west-2', 'France (Paris)', '法国（巴黎）', 'europe-americas'),
  region('eu-west-3', 'Netherlands (Amsterdam)', '荷兰（阿姆斯特丹）', 'europe-americas', 'new'),
  region('me-east-1', 'UAE (Dubai)', '阿联酋（迪拜）', 'middle-east'),
  region(
    'me-central-1',
    'SAU (Riyadh - Partner Region)',
    '沙特（利雅得）- 合作伙伴运营',
    'middle-east',
    'partner',
  ),
]

const regionsById = new Map(REGIONS.map((entry) => [entry.id, entry]))

/** The region with this id, or `undefined`. */
export function findRegion(id: string): Region | undefined {
  return regionsById.get(id)
}

/** A region's name in a language of the console; of an unknown one its id. */
export function regionName(id: string, locale: 'en-US' | 'zh-CN'): string {
  const found = findRegion(id)
  return (locale === 'zh-CN' ? found?.zh : found?.en) ?? id
}

export type DescribeRegionsRequest = {
  InstanceChargeType?: 'PrePaid' | 'PostPaid' | 'SpotWithPriceLimit' | 'SpotAsPriceGo' | undefined
  ResourceType?: 'instance' | 'disk' | 'reservedinstance' | 'scu' | undefined
  AcceptLanguage?: 'zh-CN' | 'zh-TW' | 'en-US' | 'ja' | 'fr' | 'de' | 'ko' | undefined
}

export type DescribedRegion = {
  RegionId: string
  RegionEndpoint: string
  LocalName: string
  Status: string
}

export type DescribeRegionsResponse = {
  RequestId: string
  Regions: { Region: DescribedRegion[] }
}
