import { describe, expect, it } from 'vitest'
import { formatShortTime, formatTime, formatTimeOfDay } from './format-time'

describe('times in the zone of the reader', () => {
  it('are written in numbers as ISO 8601 writes them', () => {
    const swedish = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' })
    for (const time of ['2026-11-22T13:04Z', '2026-01-02T00:00:00Z', '2026-06-30T23:59Z'])
      expect(formatShortTime(time)).toBe(swedish.format(new Date(time)))
  })

  it('are written to the second where only the hour of the day matters', () => {
    expect(formatTimeOfDay(new Date(2026, 10, 2, 3, 4, 5).getTime())).toBe('03:04:05')
    expect(formatTimeOfDay(new Date(2026, 10, 2).getTime())).toBe('00:00:00')
  })

  it('are written out as the language writes them', () => {
    const noon = new Date(2026, 10, 22, 12, 30).toISOString()
    expect(formatTime(noon, 'en-US')).toMatch(/^Nov 22, 2026\b.*12:30$/)
    expect(formatTime(noon, 'zh-CN')).toMatch(/^2026年11月22日.*12:30$/)
  })
})
