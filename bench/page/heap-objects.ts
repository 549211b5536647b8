import type { CDPSession } from '@playwright/test'

type Snapshot = {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } }
  nodes: number[]
}

/**
 * Bytes of the page's objects after a thorough collection, its elements among them. Compiled code is left out: the engine
 * writes ever more of it for a page that is used, and for each command that drives the page.
 */
export async function objectsSize(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.enable')
  await cdp.send('HeapProfiler.collectGarbage')
  const chunks: string[] = []
  function take({ chunk }: { chunk: string }): void {
    chunks.push(chunk)
  }
  cdp.on('HeapProfiler.addHeapSnapshotChunk', take)
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  cdp.off('HeapProfiler.addHeapSnapshotChunk', take)
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot
  const { node_fields: fields, node_types: types } = snapshot.meta
  const type = fields.indexOf('type')
  const size = fields.indexOf('self_size')
  let sum = 0
  for (let at = 0; at < nodes.length; at += fields.length)
    if (types[0][nodes[at + type] ?? -1] !== 'code') sum += nodes[at + size] ?? 0
  return sum
}
