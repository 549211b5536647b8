import { describe, expect, test } from 'vitest'
import { hasTagProblem, tagRowProblems, toRequestTags } from './tag-rows'

describe('rows of tags', () => {
  test('a row in which nothing was typed is no problem and not sent', () => {
    const rows = [
      { key: '', value: '' },
      { key: 'env', value: '' },
    ]
    expect(hasTagProblem(rows)).toBe(false)
    expect(toRequestTags(rows)).toEqual([{ Key: 'env', Value: '' }])
  })

  test('each problem stands at its own field', () => {
    const problems = tagRowProblems([
      { key: '', value: 'x' },
      { key: 'aliyun-x', value: 'acs:x' },
      { key: 'env', value: 'http://x' },
      { key: 'env', value: 'y' },
      { key: 'k'.repeat(129), value: 'v'.repeat(129) },
    ])
    expect(problems).toEqual([
      { key: 'empty' },
      { key: 'reserved-prefix', value: 'reserved-prefix' },
      { value: 'url' },
      { key: 'duplicate' },
      { key: 'too-long', value: 'too-long' },
    ])
  })
})
