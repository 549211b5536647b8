import type { Instance } from '~/contract/instances'

/** Instances of one call: a call names one key pair. */
export type BindGroup = { name: string; instances: readonly Instance[] }

/** Why an instance cannot be chosen. */
export type Obstacle = 'windows' | 'not-io-optimized' | 'bound-already'

/**
 * Says why an instance cannot be bound to the key pair, or `null`. Windows and instances that are not I/O optimized are
 * refused by AttachKeyPair; binding the same key pair again would change nothing.
 */
export function bindObstacle(instance: Instance, keyPairName: string): Obstacle | null {
  if (instance.OSType === 'windows') return 'windows'
  if (!instance.IoOptimized) return 'not-io-optimized'
  return instance.KeyPairName === keyPairName ? 'bound-already' : null
}

/** Instances whose present key pair the new one replaces, by that key pair's name. */
export function replacedPairs(
  instances: readonly Instance[],
  keyPairName: string,
): ReadonlyMap<string, readonly string[]> {
  const replaced = new Map<string, string[]>()
  for (const { KeyPairName, InstanceName } of instances) {
    if (KeyPairName === '' || KeyPairName === keyPairName) continue
    replaced.set(KeyPairName, [...(replaced.get(KeyPairName) ?? []), InstanceName])
  }
  return replaced
}

/** The chosen instances by the key pair they are bound to, which is how they are unbound. */
export function groupByPair(instances: readonly Instance[]): BindGroup[] {
  return groupByName(instances.map((instance) => ({ name: instance.KeyPairName, instance })))
}

/** Instances by the key pair that a call about them names. */
export function groupByName(members: readonly { name: string; instance: Instance }[]): BindGroup[] {
  const groups = new Map<string, Instance[]>()
  for (const { name, instance } of members) {
    groups.set(name, [...(groups.get(name) ?? []), instance])
  }
  return [...groups].map(([name, instances]) => ({ name, instances }))
}

/** Those whose binding takes effect only after a restart. */
export function runningOnes(instances: readonly Instance[]): Instance[] {
  return instances.filter(({ Status }) => Status === 'Running')
}
