import { describe, expect, test } from 'vitest'
import { browserCandidates, findBrowser } from './find-browser.mjs'

const linux = {
  env: { PATH: '/usr/local/bin:/usr/bin' },
  platform: /** @type {const} */ ('linux'),
  playwrightBrowser: '/cache/chromium/chrome',
}

/** @param {...string} files */
function onlyThese(...files) {
  return (/** @type {string} */ file) => files.includes(file)
}

describe('the browser to test with', () => {
  test('is the chosen one first, then Playwright’s own, then the system’s', async () => {
    const env = { ...linux.env, CHROMIUM_PATH: '/opt/mine' }
    const all = ['/opt/mine', '/cache/chromium/chrome', '/usr/bin/chromium']
    const found = []
    for (const present of [all, all.slice(1), all.slice(2), []]) {
      found.push(findBrowser({ ...linux, env, starts: onlyThese(...present) }))
    }
    expect(await Promise.all(found)).toEqual([...all, null])
  })

  test('is looked for on every folder of the path', () => {
    const tried = browserCandidates({ ...linux, starts: onlyThese() })
    expect(tried).toContain('/usr/local/bin/google-chrome')
    expect(tried).toContain('/usr/bin/chromium-browser')
  })

  test('is a Chrome that starts rather than a Chromium that does not', async () => {
    const starts = onlyThese('/usr/bin/chromium')
    expect(await findBrowser({ ...linux, starts })).toBe('/usr/bin/chromium')
  })

  test('is found where Windows and macOS keep programs', () => {
    const windows = browserCandidates({
      env: { PROGRAMFILES: 'C:\\Program Files' },
      platform: 'win32',
      playwrightBrowser: null,
      starts: onlyThese(),
    })
    expect(windows).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe')
    const mac = browserCandidates({
      env: { HOME: '/Users/me' },
      platform: 'darwin',
      playwrightBrowser: null,
      starts: onlyThese(),
    })
    expect(mac).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    expect(mac).toContain('/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium')
  })
})
