import { expect, test } from 'vitest'
import { chooseStates, readOptions } from './gallery-options.mjs'

const STATES = [{ id: 'quota-499' }, { id: 'quota-full' }, { id: 'import-fails-QuotaExceed.Tags' }]

test('without arguments it is everything, at the narrowest and the widest', () => {
  expect(readOptions([])).toEqual({
    languages: ['en-US', 'zh-CN'],
    themes: ['light', 'dark'],
    widths: ['375', '1280'],
    states: [],
    out: '.cache/gallery',
    site: undefined,
    list: false,
  })
  expect(readOptions(['--help'])).toBeNull()
})

test.each([
  [['--language', 'zh-CN'], /Unknown option '--language'/],
  [['zh-CN'], /zh-CN/],
  [['--widths', '375,abc'], '--widths abc: there are 375, 768, 1280'],
  [['--widths', '500'], '--widths 500: there are 375, 768, 1280'],
  [['--languages', 'fr-FR'], '--languages fr-FR: there are en-US, zh-CN'],
  [['--themes', ''], '--themes : there are light, dark'],
])('%j is refused with the reason', (args, message) => {
  expect(readOptions(args)).toMatch(message)
})

test('states are chosen by parts of their ids, and a part that fits none is named', () => {
  expect(chooseStates(STATES, [])).toEqual(STATES)
  expect(chooseStates(STATES, ['quota-', 'tags'])).toEqual(STATES)
  expect(chooseStates(STATES, ['full'])).toEqual([{ id: 'quota-full' }])
  expect(chooseStates(STATES, ['full', 'nosuch'])).toMatch(/^--states nosuch: .*quota-499/)
})
