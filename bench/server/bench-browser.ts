import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'

import { findBrowser } from '../../scripts/lib/find-browser.mjs'
import { toDocument } from '~/server/control/state-document'
import type { Row } from '../report.ts'
import { bigAccount, questions, REGION } from './big-account.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

/** Sizes of accounts in the browser's database; more take minutes to bring there. */
const sizes = [10, 500, 10_000] as const

/** Milliseconds of DescribeKeyPairs in Chromium: through the service worker, over IndexedDB. Empty without a built site. */
export async function benchBrowser(): Promise<Row[]> {
  const executablePath = await findBrowser()
  if (!executablePath || !existsSync(`${dist}/index.html`)) return []
  const site = await preview({ preview: { port: 4199, strictPort: false }, logLevel: 'silent' })
  const origin = site.resolvedUrls?.local[0]
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    await page.goto(`${origin}keyPair/region/cn-qingdao`)
    await page.evaluate(untilServed)
    const values: Record<string, Record<string, number>> = {}
    for (const size of sizes) {
      await restore(page, size)
      for (const [name, params] of Object.entries(questions(size))) {
        const query = {
          Action: 'DescribeKeyPairs',
          Version: '2014-05-26',
          RegionId: REGION,
          ...params,
        }
        values[name] = { ...values[name], [String(size)]: await page.evaluate(timeCalls, query) }
      }
    }
    return Object.entries(values).map(([what, figures]) => ({ what, unit: 'ms', values: figures }))
  } finally {
    await browser.close()
    await site.close()
  }
}

/** Runs in the page: waits until the worker answers, and not the static host. */
async function untilServed(): Promise<void> {
  for (;;) {
    const response = await fetch('/__server/status')
    if (response.headers.get('content-type')?.includes('json')) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function restore(page: Page, size: number): Promise<void> {
  const state = JSON.stringify(toDocument(bigAccount(size), 0))
  await page.evaluate(async (body) => {
    const response = await fetch('/__server/state', { method: 'PUT', body })
    if (!response.ok) throw new Error(await response.text())
  }, state)
}

/** Runs in the page: the median of 15 calls, one after the other. */
async function timeCalls(query: Record<string, string>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 15; round += 1) {
    const began = performance.now()
    const response = await fetch(`/api/?${new URLSearchParams(query)}`, { method: 'POST' })
    await response.json()
    times.push(performance.now() - began)
  }
  return times.toSorted((a, b) => a - b)[7] ?? 0
}
