import { expect, test } from 'vitest'
import { explainWrong } from './explain-wrong'
import { parseDialogQuery, withDialogQuery } from './dialog-query'

test('a dialog and its key pairs survive a link', () => {
  const dialog = { kind: 'delete', names: ['web & prod', '名字'] } as const
  const search = withDialogQuery(new URLSearchParams('page=2&dialog=bind&pair=old'), dialog)
  expect(search && parseDialogQuery(new URLSearchParams(search.toString()))).toEqual(dialog)
  expect(search?.get('page')).toBe('2')
})

test.each(['', 'dialog=bind', 'dialog=bind&pair=', 'dialog=burn&pair=a', 'pair=a'])(
  'no dialog: %s',
  (query) => {
    expect(parseDialogQuery(new URLSearchParams(query))).toBeUndefined()
  },
)

test('a key pair that is named twice counts once', () => {
  expect(parseDialogQuery(new URLSearchParams('dialog=tags&pair=a&pair=a'))?.names).toEqual(['a'])
})

test('500 key pairs are too many for a link', () => {
  const names = Array.from({ length: 500 }, (_, index) => `pair-${index}`)
  expect(withDialogQuery(new URLSearchParams(), { kind: 'delete', names })).toBeUndefined()
})

test.each([
  ['dialog=burn&pair=a', 'dialog', 'not-one-of', 'bind, unbind, delete, tags, group'],
  ['dialog=bind', 'dialog', 'no-pair', 'pair=web-prod'],
  ['dialog=bind&dialog=tags&pair=a', 'dialog', 'twice', 'bind, unbind, delete, tags, group'],
  ['pair=a', 'pair', 'no-dialog', 'dialog=bind'],
])('what is wrong is told: %s', (query, name, problem, expected) => {
  const [wrong, ...more] = explainWrong(new URLSearchParams(query))
  const used = problem === 'twice' ? 'bind' : ''
  expect(wrong).toMatchObject({ name, problem, expected, used })
  expect(more).toEqual([])
})

test('a link that holds has nothing told of it', () => {
  expect(explainWrong(new URLSearchParams('dialog=delete&pair=a&pair=b'))).toEqual([])
})
