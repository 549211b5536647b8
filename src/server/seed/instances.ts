import type { InstanceStatus } from '~/contract/instances'
import { seedId } from '~/server/seed/seed-id'
import { instanceRecord, type InstanceRecord, type Tag } from '~/server/store/records'

export type SeedInstance = {
  region: string
  /** Makes id and address unique within the region. */
  number: number
  name: string
  createdAt: number
  status?: InstanceStatus
  os?: keyof typeof systems
  type?: string
  ioOptimized?: boolean
  keyPair?: string
  /** Where the key pair in effect differs from the bound one. */
  effectiveKeyPair?: string
  resourceGroup?: string
  publicIp?: string
  tags?: Tag[]
}

const systems = {
  alinux: { osType: 'linux', osName: 'Alibaba Cloud Linux 3.2104 LTS 64 bit' },
  ubuntu: { osType: 'linux', osName: 'Ubuntu 24.04 64 bit' },
  debian: { osType: 'linux', osName: 'Debian 12.8 64 bit' },
  centos: { osType: 'linux', osName: 'CentOS 7.9 64 bit' },
  windows: { osType: 'windows', osName: 'Windows Server 2022 Datacenter 64 bit' },
} as const

/** A stored instance of a seed. */
export function seedInstance(seed: SeedInstance): InstanceRecord {
  const { os = 'alinux', number, keyPair = '', ioOptimized = true } = seed
  return instanceRecord({
    ...systems[os],
    id: instanceId(seed.region, number),
    region: seed.region,
    zone: `${seed.region}-${'abh'.charAt(number % 3)}`,
    name: seed.name,
    status: seed.status ?? 'Running',
    transition: null,
    ioOptimized,
    type: seed.type ?? 'ecs.g8i.large',
    network: ioOptimized ? 'vpc' : 'classic',
    keyPair,
    effectiveKeyPair: seed.effectiveKeyPair ?? keyPair,
    createdAt: seed.createdAt,
    resourceGroup: seed.resourceGroup ?? '',
    privateIp: `172.16.${number >> 8}.${number & 255}`,
    publicIp: seed.publicIp ?? '',
    tags: seed.tags ?? [],
  })
}

/** The same id whenever the seed is planted: `i-bp1` and 17 letters or digits. */
export function instanceId(region: string, number: number): string {
  return `i-bp1${seedId(`${region}/${number}`)}`
}
