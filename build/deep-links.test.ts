import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { isDeepLink } from './deep-links.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

function deepLink(url: string, base = '/') {
  return isDeepLink(url, base, [here])
}

describe('a navigation is a deep link', () => {
  test.each([
    '/keyPair/region/cn-hangzhou/pair/web.prod',
    '/keyPair/region/cn-hangzhou/pair/web.js?lang=zh-CN',
    '/keyPair/region/cn-hangzhou/pair/index.html',
    '/keyPair/region/cn-hangzhou/pair/%E4%B8%AD.%E6%96%87',
    '/keyPair/region/cn-hangzhou/pair/100%',
  ])('when a key pair’s name makes it look like a file: %s', (url) => {
    expect(deepLink(url)).toBe(true)
    expect(deepLink(`/some/path${url}`, '/some/path/')).toBe(true)
  })

  test.each(['/deep-links.ts', '/deep-links.ts?raw', '/@vite/client.js'])(
    'not when it is a file: %s',
    (url) => {
      expect(deepLink(url)).toBe(false)
    },
  )

  test.each(['/', '/keyPair/region/cn-hangzhou?name=web.prod'])(
    'not when Vite knows it for a page: %s',
    (url) => {
      expect(deepLink(url)).toBe(false)
    },
  )

  test('not when it lies outside the base', () => {
    expect(deepLink('/elsewhere/web.js', '/some/path/')).toBe(false)
  })
})
