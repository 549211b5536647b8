import { expect, test } from 'vitest'
import type { Instance } from '~/contract/instances'
import { sshCommand } from './ssh-command'

const instance: Instance = {
  InstanceId: 'i-bp1example00000001',
  InstanceName: 'web-01',
  Status: 'Running',
  OSType: 'linux',
  OSName: 'Alibaba Cloud Linux 3',
  IoOptimized: true,
  KeyPairName: 'web-prod',
  EffectiveKeyPairName: 'web-prod',
  KeyPairPending: false,
  RegionId: 'cn-hangzhou',
  ZoneId: 'cn-hangzhou-h',
  InstanceType: 'ecs.g6.large',
  InstanceNetworkType: 'vpc',
  ResourceGroupId: '',
  CreationTime: '2026-02-10T04:04Z',
  VpcAttributes: { VpcId: '', VSwitchId: '', PrivateIpAddress: { IpAddress: ['172.16.0.10'] } },
  PublicIpAddress: { IpAddress: ['198.51.100.7'] },
  EipAddress: { IpAddress: '203.0.113.9' },
  InnerIpAddress: { IpAddress: [] },
  Tags: { Tag: [] },
}

test('logs in by the elastic address, else the public one, else within the network', () => {
  expect(sshCommand('web-prod', instance)).toEqual({
    command: 'ssh -i web-prod.pem root@203.0.113.9',
    isPublic: true,
  })
  const plain = { ...instance, EipAddress: { IpAddress: '' } }
  expect(sshCommand('web-prod', plain).command).toContain('root@198.51.100.7')
  expect(sshCommand('web-prod', { ...plain, PublicIpAddress: { IpAddress: [] } })).toEqual({
    command: 'ssh -i web-prod.pem root@172.16.0.10',
    isPublic: false,
  })
})
