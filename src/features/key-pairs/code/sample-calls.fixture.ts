import {
  attachCall,
  deleteCall,
  detachCall,
  joinGroupCall,
  rebootCall,
  tagCall,
  untagCall,
  type ApiCall,
} from '~/api/key-pair-changes'

const region = 'cn-hangzhou'

/** Texts that quoting could get wrong in one language or another. */
export const AWKWARD = [
  `it's`,
  'a "b" c',
  'back\\slash',
  '${HOME} $(id) `id`',
  '%{if} #{x}',
  '密钥',
  '-v',
  '--Name=x',
  ' blank ',
  '*?[]{}~!#&;|<>()',
  '',
]

const publicKey = 'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQ== me@host "work" $HOME'
const tags = AWKWARD.map((Value, index) => ({ Key: `key${index}`, Value }))

/** One call of every action that a dialog shows as code. */
export const SAMPLE_CALLS: readonly ApiCall[] = [
  {
    action: 'CreateKeyPair',
    params: { RegionId: region, KeyPairName: 'web-prod', ResourceGroupId: 'rg-1', Tag: tags },
  },
  {
    action: 'ImportKeyPair',
    params: { RegionId: region, KeyPairName: '中文.key:1', PublicKeyBody: publicKey, Tag: [] },
  },
  attachCall(region, 'web-prod', ['i-1', 'i-2']),
  detachCall(region, 'web-prod', ['i-1']),
  deleteCall(region, ['web-prod', '中文']),
  tagCall(region, ['web-prod', 'db'], tags),
  untagCall(region, ['web-prod'], AWKWARD.slice(0, 4)),
  joinGroupCall(region, 'web-prod', 'rg-2'),
  rebootCall('i-1'),
]
