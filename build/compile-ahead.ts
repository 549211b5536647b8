import type { Plugin } from 'vite'

/** Files whose functions are compiled as they come: of the first screen, and of the dialog that a person opens first. */
const COMPILED_AHEAD = ['react', 'libraries', 'console', 'antd', 'CreateDialog']

/** Chromium's compile hint for a whole file, which must stand first in it. To others it is a comment. */
export const COMPILE_HINT = '//# allFunctionsCalledOnLoad\n'

/**
 * Has the browser compile whole files in a thread of its own as they come. By itself it compiles each function when that is
 * first called, with the thread that draws: some 900 functions until the first rows. Throws when the build has no such file.
 */
export function compileAhead(names: readonly string[] = COMPILED_AHEAD): Plugin {
  return {
    name: 'compile-ahead',
    apply: 'build',
    augmentChunkHash: ({ name }) => (names.includes(name) ? COMPILE_HINT : undefined),
    generateBundle: {
      // Vite puts the list of what a file preloads before all else.
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        for (const name of names) {
          const chunk = chunks.find((file) => file.name === name)
          if (!chunk) throw new Error(`The build has no file "${name}" to compile ahead`)
          chunk.code = COMPILE_HINT + chunk.code
        }
      },
    },
  }
}
