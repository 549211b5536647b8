import { Fault } from '~/server/fault'
import type { Tx } from '~/server/store/store'

/** Name of the account's default resource group; what was never assigned belongs to it. */
export const DEFAULT_GROUP_NAME = 'default'

/** Refuses a group that does not exist, or is being created or deleted. Absent: the default group. */
export async function requireGroup(tx: Tx, id: string | undefined): Promise<void> {
  if (id === undefined) return
  const group = id === '' ? undefined : await tx.resourceGroups.get([id])
  if (!group) throw new Fault('InvalidResourceGroup.NotFound')
  if (group.status !== 'OK') throw new Fault('InvalidStatus.ResourceGroup')
}

/** Whether this is the account's default group. */
export async function isDefaultGroup(tx: Tx, id: string): Promise<boolean> {
  return (await tx.resourceGroups.get([id]))?.name === DEFAULT_GROUP_NAME
}

/**
 * The group ids a listing's filter stands for, or `null` without one. The default group also holds what was never
 * assigned; an unknown group simply holds nothing.
 */
export async function groupsMeant(tx: Tx, id: string | undefined): Promise<Set<string> | null> {
  if (!id) return null
  return new Set((await isDefaultGroup(tx, id)) ? [id, ''] : [id])
}
