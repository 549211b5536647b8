import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { readOptions, type Options, type Part } from './options.ts'
import { toMarkdown, type Section } from './report.ts'

const folder = fileURLToPath(new URL('../.cache/bench/', import.meta.url))

type Bench = (options: Options) => Promise<Section[]>

/** The benchmark of each part, loaded when it is run. A part that is not there yet is left out, and says so. */
const RUN: Record<Part, Bench> = {
  page: async (options) => (await import('./page/run-page.ts')).benchPage(options),
  ssh: () => runPart('./ssh/bench-ssh.ts', 'benchSsh'),
  server: () => runPart('./server/bench-server.ts', 'benchServer'),
}

async function runPart(file: string, name: string): Promise<Section[]> {
  const url = new URL(file, import.meta.url)
  if (!existsSync(url)) {
    console.error(`Left out: bench/${file.slice(2)} is not there.`)
    return []
  }
  const found = (await import(url.href)) as Record<string, () => Promise<Section | Section[]>>
  return [(await found[name]?.()) ?? []].flat()
}

const options = readOptions(process.argv.slice(2))
const sections: Section[] = []
for (const part of options.parts) sections.push(...(await RUN[part](options)))

const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`
await mkdir(folder, { recursive: true })
await writeFile(`${folder}report.json`, JSON.stringify({ machine, options, sections }, null, 2))
await writeFile(`${folder}report.md`, `${toMarkdown(sections)}\n\n${machine}\n`)
console.log(`\n${toMarkdown(sections)}\n\nWritten to .cache/bench/report.json and report.md`)
