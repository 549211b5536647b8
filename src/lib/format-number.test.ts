import { describe, expect, it } from 'vitest'
import { formatNumber } from './format-number'

describe('a number as its reader writes it', () => {
  it.each(['en-US', 'zh-CN'])('is what the platform makes of it in %s', (locale) => {
    for (const value of [0, 7, 999, 1000, 100_000, 1234.5, 0.5, -3, -1234])
      expect(formatNumber(value, locale)).toBe(value.toLocaleString(locale))
  })
})
