import type { Instance } from '~/contract/instances'
import { apiMinute } from '~/server/clock'
import type { InstanceRecord } from '~/server/store/records'
import { tagAnswer } from '~/server/tagging'

/** The instance as it is at `now`: a start or restart under way shows its phase, a finished one its outcome. */
export function instanceAt(record: InstanceRecord, now: number): InstanceRecord {
  const { transition } = record
  if (!transition) return record
  if (now >= transition.until) {
    return {
      ...record,
      status: 'Running',
      effectiveKeyPair: transition.keyPair,
      transition: null,
    }
  }
  const stopping = transition.kind === 'reboot' && now < (transition.since + transition.until) / 2
  return { ...record, status: stopping ? 'Stopping' : 'Starting' }
}

/** An instance as DescribeInstances answers it. */
export function instanceAnswer(record: InstanceRecord): Instance {
  const classic = record.network === 'classic'
  return {
    InstanceId: record.id,
    InstanceName: record.name,
    Status: record.status,
    OSType: record.osType,
    OSName: record.osName,
    IoOptimized: record.ioOptimized,
    KeyPairName: record.keyPair,
    EffectiveKeyPairName: record.effectiveKeyPair,
    KeyPairPending: record.keyPair !== record.effectiveKeyPair,
    RegionId: record.region,
    ZoneId: record.zone,
    InstanceType: record.type,
    InstanceNetworkType: record.network,
    ResourceGroupId: record.resourceGroup,
    CreationTime: apiMinute(record.createdAt),
    VpcAttributes: {
      VpcId: classic ? '' : `vpc-${shortId(record)}`,
      VSwitchId: classic ? '' : `vsw-${shortId(record)}`,
      PrivateIpAddress: { IpAddress: classic ? [] : [record.privateIp] },
    },
    PublicIpAddress: { IpAddress: record.publicIp === '' ? [] : [record.publicIp] },
    EipAddress: { IpAddress: '' },
    InnerIpAddress: { IpAddress: classic ? [record.privateIp] : [] },
    Tags: tagAnswer(record.tags),
  }
}

/** The instances of a region share one network. */
function shortId({ region }: InstanceRecord): string {
  return `bp1${region.replaceAll('-', '')}sandbox`.slice(0, 20)
}
