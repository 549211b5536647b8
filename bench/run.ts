import { mkdir, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { readOptions, usage, type Options, type Part } from './options.ts'
import { toMarkdown, type Section } from './report.ts'

const folder = fileURLToPath(new URL('../.cache/bench/', import.meta.url))

/** The benchmark of each part, loaded when it is run. */
const RUN: Record<Part, (options: Options) => Promise<Section[]>> = {
  page: async (options) => (await import('./page/run-page.ts')).benchPage(options),
  ssh: async () => (await import('./ssh/bench-ssh.ts')).benchSsh(),
  server: async () => (await import('./server/bench-server.ts')).benchServer(),
}

const options = readOptions(process.argv.slice(2))
if (options === null) {
  console.log(usage)
  process.exit(0)
}
if (typeof options === 'string') {
  console.error(`${options}\n\n${usage}`)
  process.exit(2)
}
const sections: Section[] = []
for (const part of options.parts) sections.push(...(await RUN[part](options)))

const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`
await mkdir(folder, { recursive: true })
await writeFile(`${folder}report.json`, JSON.stringify({ machine, options, sections }, null, 2))
await writeFile(`${folder}report.md`, `${toMarkdown(sections)}\n\n${machine}\n`)
console.log(`\n${toMarkdown(sections)}\n\nWritten to .cache/bench/report.json and report.md`)
