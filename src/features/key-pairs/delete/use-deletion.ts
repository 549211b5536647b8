import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { keyPairsNamedQuery } from '~/api/key-pairs-named'
import { noteChanges } from '~/api/key-pair-changes'
import type { KeyPair } from '~/contract/key-pairs'
import type { Instance } from '~/contract/instances'
import { useTask, type Task } from '~/features/key-pairs/actions/use-task'
import type { BindFailure } from '~/features/key-pairs/bind/binding'
import { unbindAll } from '~/features/key-pairs/bind/unbind-all'
import { deletePairs, restorable } from './delete-pairs'
import { useDeletedToast } from './use-deleted-toast'

export type Deletion = {
  /** Deletes the named key pairs, which nothing is bound to. */
  remove: Task<readonly string[]>
  /** Takes the named key pairs off their instances. */
  unbind: Task<readonly string[]>
  busy: boolean
  deleted: readonly string[]
  unbound: readonly Instance[]
  /** Instances that kept the key pair, and why. */
  stillBound: readonly BindFailure[]
}

const NOTHING = { names: [], pairs: [] }

/** The deletion of some key pairs: unbind first where asked, delete what is free, bring back what was deleted. */
export function useDeletion(
  regionId: string,
  names: readonly string[],
  onAllDeleted: () => void,
): Deletion {
  const client = useQueryClient()
  // Read before the deletion: afterwards nobody has the public keys any more.
  const { data: pairs = [] } = useQuery(keyPairsNamedQuery(regionId, names))
  const [kept, setKept] = useState(pairs)
  const [deleted, setDeleted] = useState<readonly string[]>([])
  const [unbound, setUnbound] = useState<readonly Instance[]>([])
  const [stillBound, setStillBound] = useState<readonly BindFailure[]>([])
  const showDeleted = useDeletedToast(regionId)
  // Beside the state, which a dialog that closes with the last deletion never shows.
  const gone = useRef<{ names: readonly string[]; pairs: readonly KeyPair[] }>(NOTHING)

  const remove = useTask(async (free: readonly string[]) => {
    // Without them there is no way back; where they cannot be had, the deletion was still asked for.
    const read = await client.ensureQueryData(keyPairsNamedQuery(regionId, names)).catch(() => [])
    const known = [...kept, ...read]
    setKept(known)
    try {
      await deletePairs(regionId, free)
    } catch (error) {
      // What is in the way now is more than was known before.
      void noteChanges(client, 'DescribeKeyPairs', 'DescribeInstances')
      throw error
    }
    // The rows go before the dialog does: it would give the focus back to one that is about to go.
    await noteChanges(client, 'DescribeKeyPairs', 'ListTagResources')
    const all = [...deleted, ...free]
    setDeleted(all)
    gone.current = { names: all, pairs: known }
    if (all.length === names.length) onAllDeleted()
  })

  const unbind = useTask(async (bound: readonly string[]) => {
    setStillBound([])
    try {
      for (const name of bound) {
        // oxlint-disable-next-line no-await-in-loop -- one change after the other, so that a failure stops the rest
        const { done, failed } = await unbindAll(regionId, name)
        setUnbound((before) => [...before, ...done])
        setStillBound((before) => [...before, ...failed])
      }
    } finally {
      await noteChanges(client, 'DescribeInstances')
    }
  })

  // However the dialog goes, by its buttons or by the browser's Back: a message says what was deleted, with the way back.
  const tell = useEffectEvent(() => {
    const { names: all, pairs: known } = gone.current
    if (all.length > 0) showDeleted(all, restorable(known, all))
  })
  useEffect(() => () => tell(), [])

  return {
    remove,
    unbind,
    busy: remove.busy || unbind.busy,
    deleted,
    unbound,
    stillBound,
  }
}
