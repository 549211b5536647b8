import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { SAMPLE_CALLS } from './sample-calls.fixture'
import { typescriptCode } from './typescript'

const COMPILER = 'node_modules/typescript/bin/tsc'
const OPTIONS = [
  '--noEmit',
  '--strict',
  '--esModuleInterop',
  '--ignoreConfig',
  '--target',
  'es2022',
  '--module',
  'nodenext',
  '--moduleResolution',
  'nodenext',
  '--types',
  'node',
  '--skipLibCheck',
]

test('every sample type-checks against the SDK', { timeout: 60_000 }, async () => {
  // Inside the project, so that the compiler finds the SDK.
  const folder = path.resolve('.cache/code-samples')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const files = await Promise.all(
    SAMPLE_CALLS.map(async (call) => {
      const file = path.join(folder, `${call.action}.cts`)
      await writeFile(file, `${typescriptCode([call], 'cn-hangzhou')}\n`)
      return file
    }),
  )
  const compiled = promisify(execFile)(process.execPath, [COMPILER, ...OPTIONS, ...files])
  await expect(compiled.catch((error: { stdout?: string }) => error)).resolves.toMatchObject({
    stdout: '',
  })
})
