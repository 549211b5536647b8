import { createHash } from 'node:crypto'
import sshpk from 'sshpk'
import type { Row, Section } from '../report.ts'
import { type Contender, measure } from './measure.ts'
import { dataOf, hostileTexts, inspect, judgeAll, KEYS } from './subjects.ts'

/** The floor: decode and hash, by native code, and not look at the key at all. */
function floor(base64: string): readonly string[] {
  const blob = Buffer.from(base64, 'base64')
  return [
    createHash('md5').update(blob).digest('hex'),
    createHash('sha256').update(blob).digest('base64'),
  ]
}

function bySshpk(line: string): readonly string[] {
  const key = sshpk.parseKey(line, 'ssh')
  return [key.fingerprint('md5').toString('hex'), key.fingerprint('sha256').toString()]
}

/** Parse and both fingerprints against sshpk and native hashing; and how time grows with a paste. */
export async function benchNode(): Promise<Section> {
  const rows: Row[] = []
  for (const [name, line] of Object.entries(KEYS)) rows.push(...(await compare(name, line)))
  const growth = await measure({
    '16 KB': () => judgeAll(hostileTexts(16_384)),
    '4 KB': () => judgeAll(hostileTexts(4096)),
  })
  rows.push({
    what: 'seven hostile pastes',
    unit: 'µs',
    values: growth,
    ratio: ['16 KB', '4 KB'],
    target: { ratioAtMost: 6 },
  })
  return {
    title: 'SSH public keys in Node: parse, MD5 and SHA-256 fingerprint',
    rows,
    notes: [
      'sshpk does not check that an ECDSA point lies on its curve, and reads no certificate here.',
    ],
  }
}

async function compare(name: string, line: string): Promise<Row[]> {
  const isCertificate = name.startsWith('certificate')
  const contenders: Record<string, Contender> = {
    app: () => inspect(line),
    floor: () => floor(dataOf(line)),
  }
  if (!isCertificate) contenders['sshpk'] = () => bySshpk(line)
  const values = await measure(contenders)
  const againstFloor: Row = { what: name, unit: 'µs', values, ratio: ['app', 'floor'] }
  if (isCertificate) return [againstFloor]
  const target = name === 'rsa-2048' ? { target: { ratioAtMost: 2.2 } } : {}
  return [
    { ...againstFloor, ...target },
    { what: name, unit: 'µs', values, ratio: ['app', 'sshpk'], target: { ratioAtMost: 1 } },
  ]
}
