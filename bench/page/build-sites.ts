import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const project = fileURLToPath(new URL('../../', import.meta.url))

/** Builds the console and the floor page for production; answers their folders. */
export async function buildSites(): Promise<{ app: string; floor: string }> {
  return {
    app: await buildSite('vite.config.ts', 'app'),
    floor: await buildSite('bench/floor/vite.config.ts', 'floor'),
  }
}

async function buildSite(configFile: string, name: string): Promise<string> {
  const outDir = `${project}.cache/bench/${name}`
  await build({
    configFile: project + configFile,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  })
  return outDir
}
