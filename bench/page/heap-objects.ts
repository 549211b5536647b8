import type { CDPSession } from '@playwright/test'

type Snapshot = {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } }
  nodes: number[]
  strings: string[]
}

/** What the browser notes of each call for the tool that drives it, and for nobody else. */
const OF_THE_TOOL = 'blink::NetworkResourcesData::ResourceData'

/**
 * Bytes of the page's objects after a thorough collection, its elements among them. Left out are compiled
 * code, of which the engine writes ever more for a page that is used and for each command that drives it, and the tool's notes.
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
  const { snapshot, nodes, strings } = JSON.parse(chunks.join('')) as Snapshot
  const { node_fields: fields, node_types: types } = snapshot.meta
  const type = fields.indexOf('type')
  const name = fields.indexOf('name')
  const size = fields.indexOf('self_size')
  let sum = 0
  for (let at = 0; at < nodes.length; at += fields.length) {
    const isCode = types[0][nodes[at + type] ?? -1] === 'code'
    const isTool = strings[nodes[at + name] ?? -1] === OF_THE_TOOL
    if (!isCode && !isTool) sum += nodes[at + size] ?? 0
  }
  return sum
}
