import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'

// `npm run api`: bundles the HTTP door and runs it in this process. Bundling takes half the CPU of translating a hundred
// modules one by one as they are asked for. Names carry a hash of the content, so that processes may share the folder.

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}.cache/api`

const { outputFiles } = buildSync({
  absWorkingDir: root,
  entryPoints: ['src/server/node.ts'],
  tsconfig: `${root}tsconfig.json`,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  entryNames: '[name]-[hash]',
  write: false,
  logLevel: 'error',
})

for (const { path, contents } of outputFiles) {
  if (existsSync(path)) continue
  mkdirSync(dirname(path), { recursive: true })
  const unfinished = `${path}.${process.pid}`
  writeFileSync(unfinished, contents)
  renameSync(unfinished, path)
}

// Not `node-journal-…`, which stands beside it.
const entry = outputFiles.find(({ path }) => /^node-[^-]+$/.test(relative(folder, path)))
if (!entry) throw new Error('The bundle of the HTTP door has no entry')
await import(pathToFileURL(entry.path).href)
