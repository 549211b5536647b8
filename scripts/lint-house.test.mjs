import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { inProject } from './lib/project.mjs'

/** @type {readonly (readonly [file: string, line: string])[]} */
const forbidden = [
  ['src/lib/a.ts', "import { b } from '~/ssh/b'"],
  ['src/ssh/a.ts', "import { b } from '~/contract/b'"],
  ['src/ssh/b.ts', "import { useState } from 'react'"],
  ['src/ssh/c.ts', "import { b } from '~/ca-signature/b'"],
  ['src/ca-signature/a.ts', "import { b } from '~/server/b'"],
  ['src/contract/a.ts', "import { b } from '~/server/b'"],
  ['src/scenario-link/a.ts', "import { b } from '~/server/b'"],
  ['src/server/a.ts', "import { b } from '~/api/b'"],
  ['src/server/e.ts', "import { b } from '~/scenario-link/b'"],
  ['src/server/b.ts', "import type { b } from '~/app/b'"],
  ['src/server/c.ts', "import { openDB } from 'idb'"],
  ['src/server/d.ts', "import { http } from 'msw'"],
  ['src/api/a.ts', "export { b } from '~/server/b'"],
  ['src/api/b.ts', "import { createHash } from 'node:crypto'"],
  ['src/i18n/a.ts', "import { b } from '~/ui/b'"],
  ['src/ui/A.tsx', "import { b } from '~/api/b'"],
  ['src/ui/B.tsx', "import { Link } from 'react-router'"],
  ['src/features/key-pairs/A.tsx', "import { b } from '~/server/b'"],
  ['src/features/key-pairs/B.tsx', "import { b } from '~/features/gallery/B'"],
  ['src/features/gallery/A.tsx', "import { b } from '~/features/key-pairs/B'"],
  ['src/features/scenarios/A.tsx', "const b = import('~/features/key-pairs/B')"],
  ['src/app/A.tsx', "import { b } from '~/server/b'"],
  ['src/app/B.tsx', "import { b } from '../server/b'"],
  ['e2e/a.spec.ts', "import { b } from '~/server/b'"],
  ['e2e/b.spec.ts', "await page.route('**', () => {})"],
  ['e2e/c.spec.ts', 'await page.waitForTimeout(100)'],
]

/** @type {typeof forbidden} */
const allowed = [
  ['src/main.tsx', "import { b } from '~/server/b'\nimport { c } from '~/app/c'"],
  ['src/server/store/a.ts', "import { openDB } from 'idb'"],
  ['src/server/worker.ts', "import { setupWorker } from 'msw/browser'"],
  ['src/server/node.ts', "import { createServer } from 'node:http'"],
  [
    'src/features/key-pairs/C.tsx',
    "import { b } from '~/features/key-pairs/B'\nimport { c } from '~/ssh/c'",
  ],
  ['src/features/scenarios/B.tsx', "import { b } from '~/scenario-link/b'"],
  ['e2e/d.spec.ts', "import { b } from '~/scenario-link/b'"],
  ['src/app/C.tsx', "import { b } from '~/features/key-pairs/B'"],
]

/**
 * Which import and e2e rules each file breaks, by a lint run over a small project with our configuration.
 * @type {Map<string, string[]>}
 */
const broken = new Map()

beforeAll(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lint-house-'))
  copyFileSync(inProject('.oxlintrc.json'), path.join(folder, '.oxlintrc.json'))
  for (const [file, line] of [...forbidden, ...allowed]) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), `${line}\n`)
  }
  const args = [inProject('node_modules/oxlint/bin/oxlint'), '--format', 'json']
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  /** @type {{ diagnostics: { code: string, filename: string }[] }} */
  const { diagnostics } = JSON.parse(stdout)
  for (const { code, filename } of diagnostics) {
    const codes = broken.get(filename) ?? []
    if (/no-restricted|no-nodejs-modules/.test(code)) broken.set(filename, [...codes, code])
  }
})

describe('lint holds the house', () => {
  test.each(forbidden)('%s: %s is refused', (file) => {
    expect(broken.get(file)).toHaveLength(1)
  })

  test.each(allowed)('%s: %s is allowed', (file) => {
    expect(broken.get(file)).toBeUndefined()
  })
})
