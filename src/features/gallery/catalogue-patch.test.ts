import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { applyEdit, cataloguePatch } from './catalogue-patch'

const file = 'src/i18n/list/en.ts'
const source = [
  'export const en = {',
  "  title: 'SSH Key Pairs',",
  "  create: 'Create',",
  '',
  "  'empty.title': 'Nothing in {region}',",
  "  'empty.text':",
  "    'Create one here.',",
  '  quota: "The account\'s quota",',
  "  a: 'a',",
  "  b: 'b',",
  "  c: 'c',",
  "  d: 'd',",
  "  e: 'e',",
  "  total: { one: '{count} key pair', other: '{count} key pairs' },",
  '} as const',
  '',
].join('\n')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'patch-'))
  mkdirSync(path.join(folder, path.dirname(file)), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['title', 'Keys', "title: 'Keys',"],
  ['empty.title', 'Void of {region}', "'empty.title': 'Void of {region}',"],
  ['empty.text', 'Say "yes"', `    'Say "yes"',`],
  ['quota', 'Plain', "quota: 'Plain',"],
  ['title', "It's", `title: "It's",`],
  ['title', `It's "it"`, String.raw`title: 'It\'s "it"',`],
])('an edit of %s replaces its text alone', (key, message, line) => {
  const edited = applyEdit(source, { file, key, message })
  expect(edited).toContain(line)
  expect(edited.split('\n').filter((text) => !source.includes(text))).toHaveLength(1)
})

test('the forms of a plural are edited each', () => {
  const message = { one: '{count} pair', other: '{count} pairs' }
  expect(applyEdit(source, { file, key: 'total', message })).toContain(
    "total: { one: '{count} pair', other: '{count} pairs' },",
  )
})

test('a key that the file does not have changes nothing', () => {
  expect(applyEdit(source, { file, key: 'nothing', message: 'x' })).toBe(source)
  expect(cataloguePatch([{ file, key: 'nothing', message: 'x' }], new Map([[file, source]]))).toBe(
    '',
  )
})

test('git applies the patch', () => {
  const edits = [
    { file, key: 'title', message: 'Key pairs' },
    { file, key: 'total', message: { one: '{count} pair', other: '{count} pairs' } },
  ]
  const patch = cataloguePatch(edits, new Map([[file, source]]))
  writeFileSync(path.join(folder, file), source)
  writeFileSync(path.join(folder, 'texts.patch'), patch)
  execFileSync('git', ['apply', 'texts.patch'], { cwd: folder })
  expect(readFileSync(path.join(folder, file), 'utf8')).toBe(edits.reduce(applyEdit, source))
  expect(patch.match(/^@@/gm)).toHaveLength(2)
})
