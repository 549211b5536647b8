import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readStored, rememberInBrowser, rememberInThisTab, writeStored } from './stored-value'

const kept = new Map<string, string>()

beforeEach(() => {
  kept.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
})

afterEach(() => {
  rememberInBrowser()
  vi.unstubAllGlobals()
})

test('a preference is kept in the browser', () => {
  writeStored('lang', 'zh-CN')
  expect(kept.get('lang')).toBe('zh-CN')
  expect(readStored('lang')).toBe('zh-CN')
})

test('a tab of its own reads what it may, and writes nothing into the browser', () => {
  kept.set('lang', 'zh-CN').set('recentRegions', 'cn-beijing')
  rememberInThisTab(['lang'])
  expect(readStored('lang')).toBe('zh-CN')
  expect(readStored('recentRegions')).toBeUndefined()
  writeStored('lang', 'en-US')
  writeStored('recentRegions', 'cn-hangzhou')
  expect(readStored('lang')).toBe('en-US')
  expect(readStored('recentRegions')).toBe('cn-hangzhou')
  rememberInBrowser()
  expect(readStored('lang')).toBe('zh-CN')
  expect(readStored('recentRegions')).toBe('cn-beijing')
})

test('blocked storage costs no more than the memory', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new Error('blocked')
    },
    setItem: () => {
      throw new Error('blocked')
    },
  })
  expect(() => writeStored('lang', 'zh-CN')).not.toThrow()
  expect(readStored('lang')).toBeUndefined()
})
