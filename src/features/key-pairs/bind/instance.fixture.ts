import type { Instance } from '~/contract/instances'

/** A running Linux instance; `part` says what is different. */
export function instance(name: string, part: Partial<Instance> = {}): Instance {
  return {
    InstanceId: `i-${name}`,
    InstanceName: name,
    Status: 'Running',
    OSType: 'linux',
    OSName: 'Alibaba Cloud Linux 3',
    IoOptimized: true,
    KeyPairName: '',
    EffectiveKeyPairName: '',
    KeyPairPending: false,
    RegionId: 'cn-hangzhou',
    ZoneId: 'cn-hangzhou-h',
    InstanceType: 'ecs.g6.large',
    InstanceNetworkType: 'vpc',
    ResourceGroupId: '',
    CreationTime: '2026-02-10T04:04Z',
    VpcAttributes: { VpcId: '', VSwitchId: '', PrivateIpAddress: { IpAddress: [] } },
    PublicIpAddress: { IpAddress: [] },
    EipAddress: { IpAddress: '' },
    InnerIpAddress: { IpAddress: [] },
    Tags: { Tag: [] },
    ...part,
  }
}

/** One page that holds all instances. */
export function instancePage(...instances: Instance[]) {
  return {
    TotalCount: instances.length,
    PageNumber: 1,
    PageSize: 100,
    NextToken: '',
    Instances: { Instance: instances },
  }
}
