import { expect, test } from 'vitest'
import type { KeyPair } from '~/contract/key-pairs'
import { exportRows, toCsv, toJson } from './export-rows'

const pair: KeyPair = {
  KeyPairName: '生产-web',
  KeyPairFingerPrint: '49:47:2d:94:aa:e8:dc:32:f7:fc:df:61:01:e1:9b:3a',
  CreationTime: '2026-03-04T08:33:00Z',
  ResourceGroupId: 'rg-1',
  Tags: {
    Tag: [
      { TagKey: '=cmd', TagValue: 'a,"b"' },
      { TagKey: 'solo', TagValue: '' },
    ],
  },
}

test('writes CSV that spreadsheets read as text', () => {
  const csv = toCsv(exportRows([pair], new Map([['生产-web', 2]])))
  expect(csv.startsWith('\uFEFFName,Fingerprint,Bound Instances,')).toBe(true)
  expect(csv).toContain(
    `\r\n生产-web,${pair.KeyPairFingerPrint},2,"'=cmd:a,""b""; solo",rg-1,2026-03-04T08:33:00Z\r\n`,
  )
})

test('writes JSON with the tags as an object', () => {
  expect(JSON.parse(toJson(exportRows([pair], new Map())))).toEqual([
    expect.objectContaining({ boundInstances: 0, tags: { '=cmd': 'a,"b"', solo: '' } }),
  ])
})
