import { expect, test } from 'vitest'
import { groupedCommands, matchingCommands, type Command } from './command'

const commands: Command[] = [
  {
    id: 'region',
    group: 'regions',
    label: 'Go to Japan (Tokyo)',
    words: ['ap-northeast-1', '日本'],
    typedOnly: true,
    run,
  },
  { id: 'create', group: 'actions', label: 'Create an SSH key pair', run },
  { id: 'dark', group: 'look', label: 'Theme: Dark', words: ['主题'], run },
]

function run() {}

function found(typed: string): string[] {
  return matchingCommands(commands, typed).map(({ id }) => id)
}

test('what is too much to list waits for typing', () => {
  expect(found('')).toEqual(['create', 'dark'])
  expect(found('  ')).toEqual(['create', 'dark'])
})

test('every word typed must occur, in any order and case, in the label or its further words', () => {
  expect(found('key CREATE')).toEqual(['create'])
  expect(found('northeast')).toEqual(['region'])
  expect(found('主题')).toEqual(['dark'])
  expect(found('create dark')).toEqual([])
})

test('groups stand in their order, empty ones not at all', () => {
  expect(groupedCommands(commands).map(({ group }) => group)).toEqual([
    'actions',
    'look',
    'regions',
  ])
})
