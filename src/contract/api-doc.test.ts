import { readFile } from 'node:fs/promises'

import { expect, test } from 'vitest'

import { apiDocument } from '~/contract/api-doc'

test('docs/api.md says what the contract says; `npm run api-doc` writes it', async () => {
  expect(await readFile('docs/api.md', 'utf8')).toBe(apiDocument())
})
