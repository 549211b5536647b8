import { describe, expect, test } from 'vitest'
import { suggestName } from './suggest-name'

describe('a suggested name', () => {
  test.each([
    ['alice@laptop', '', 'alice-laptop'],
    ['alice@laptop', 'id_rsa.pub', 'alice-laptop'],
    ['alice@laptop', 'work.pub', 'work'],
    ['', 'id_rsa.pub', 'id_rsa'],
    ['2024 key of Bob', '', 'key-of-Bob'],
    ['王芳@电脑', '', '王芳-电脑'],
    ['x'.repeat(200), '', 'x'.repeat(128)],
    ['…', '', null],
    ['', '', null],
  ])('of comment %j and file %j is %j', (comment, file, name) => {
    expect(suggestName(comment, file)).toBe(name)
  })
})
