import type { Section } from '../report.ts'
import { benchBrowser } from './bench-browser.ts'
import { benchCurve } from './bench-curve.ts'
import { benchDoors } from './bench-doors.ts'
import { benchStart } from './bench-start.ts'

/** The backend: calls per second through each door, cost by the size of the account, and what starting costs. */
export async function benchServer(): Promise<Section[]> {
  const sections: Section[] = [
    {
      title: 'Server: calls per second by door',
      rows: await benchDoors(),
      notes: [
        '500 key pairs in memory, eight calls under way at any time, client and server in one process.',
      ],
    },
    {
      title: 'Server: DescribeKeyPairs by number of key pairs',
      rows: await benchCurve(),
      notes: [
        'Called directly over the memory store, one call after the other. Columns: key pairs in the region.',
      ],
    },
    {
      title: 'Server: DescribeKeyPairs in the browser',
      rows: await benchBrowser(),
      notes: [
        'Chromium, through the service worker, over IndexedDB. Columns: key pairs in the region.',
      ],
    },
    { title: 'Server: starting the HTTP port', rows: await benchStart() },
  ]
  return sections.filter(({ rows }) => rows.length > 0)
}
