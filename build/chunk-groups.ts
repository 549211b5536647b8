import { fileURLToPath } from 'node:url'
import { normalizePath, type Rolldown } from 'vite'

const ENTRY = normalizePath(fileURLToPath(new URL('../index.html', import.meta.url)))

/**
 * Files of the built site. What the first rows need is in three of them, so that few requests are made and a new release
 * of the console leaves the libraries cached; the second language is one file; what several dialogs share of antd is one.
 * A group takes the dependencies of its modules with it, so that the libraries come before what uses them.
 */
export const chunkGroups: Rolldown.CodeSplittingGroup[] = [
  forFirstRows('react', /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/),
  forFirstRows('libraries', /node_modules[\\/]/),
  forFirstRows('console', /[\\/]src[\\/]/),
  { name: 'chinese', test: /[\\/]src[\\/]i18n[\\/].*[\\/]zh\.ts$/ },
  {
    name: 'antd',
    test: /[\\/](?:antd|@ant-design|@rc-component)[\\/]|^virtual:antd/,
    minShareCount: 2,
  },
]

/** A group of those modules that the entry reaches by static imports. */
function forFirstRows(name: string, test: RegExp): Rolldown.CodeSplittingGroup {
  let reached: ReadonlySet<string> | undefined
  return {
    debugName: name,
    test,
    name: (id, context) => {
      reached ??= staticallyReached(ENTRY, context)
      return reached.has(id) ? name : null
    },
  }
}

/** Ids of the modules that are loaded with this one. */
function staticallyReached(entry: string, context: Rolldown.ChunkingContext): Set<string> {
  const reached = new Set([entry])
  for (const id of reached)
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) reached.add(imported)
  return reached
}
