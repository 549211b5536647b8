import { gzipSync } from 'node:zlib'
import type { Section } from '../report.ts'
import { benchChromium } from './bench-chromium.ts'
import { benchNode } from './bench-node.ts'
import { bundle } from './bundle.ts'

/** The key library: its speed in Node and in Chromium, and its size. */
export async function benchSsh(): Promise<Section[]> {
  return [await benchNode(), await benchChromium(), await measureSize()]
}

async function measureSize(): Promise<Section> {
  const code = await bundle('./whole-library.ts')
  const kib = gzipSync(code, { level: 9 }).length / 1024
  return {
    title: 'SSH public keys: size of the whole library, hashes included',
    rows: [{ what: 'minified, gzip', unit: 'KiB', values: { app: kib }, target: { atMost: 12 } }],
  }
}
