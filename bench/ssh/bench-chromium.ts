import { createServer } from 'node:http'
import { chromium } from '@playwright/test'
import { findBrowser } from '../../scripts/lib/find-browser.mjs'
import type { Row, Section } from '../report.ts'
import { bundle } from './bundle.ts'

/** The same in Chromium, where the floor cannot be met whole: there is no native MD5. */
export async function benchChromium(): Promise<Section> {
  const results = await runInPage(await bundle('./page.ts'))
  const rows = Object.entries(results).map(([what, values]): Row => {
    return { what, unit: 'µs', values, ratio: ['app', 'floor'] }
  })
  return {
    title: 'SSH public keys in Chromium: parse, MD5 and SHA-256 fingerprint',
    rows,
    notes: [
      'The floor is atob and WebCrypto SHA-256 alone, which a page must wait for. sshpk needs Node.',
    ],
  }
}

async function runInPage(code: string): Promise<Record<string, Record<string, number>>> {
  // WebCrypto wants a secure context, which localhost is.
  const server = createServer((request, response) => {
    const isModule = request.url === '/page.js'
    response.setHeader('content-type', isModule ? 'text/javascript' : 'text/html')
    response.end(isModule ? code : '<!doctype html><title>bench</title>')
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const executablePath = await findBrowser()
  if (!executablePath) throw new Error('No Chromium found: install one, or set CHROMIUM_PATH.')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    await page.goto(`http://localhost:${port}/`)
    return await page.evaluate(async () => {
      const url = '/page.js'
      const module = (await import(url)) as typeof import('./page.ts')
      return module.measureInPage()
    })
  } finally {
    await browser.close()
    server.close()
  }
}
