import type { Rolldown } from 'vite'
import { expect, test } from 'vitest'
import { compileAhead, COMPILE_HINT } from './compile-ahead.ts'

/** Runs the plugin over files of these names and tells their texts. */
function build(names: readonly string[], ahead: readonly string[]): string[] {
  const { generateBundle } = compileAhead(ahead)
  if (typeof generateBundle !== 'object') throw new Error('The plugin changes no bundle.')
  const files = names.map((name) => ({ type: 'chunk', name, code: `${name}()` }))
  const bundle = Object.fromEntries(files.map((file) => [`assets/${file.name}.js`, file]))
  ;(generateBundle.handler as (options: object, bundle: Rolldown.OutputBundle) => void)(
    {},
    bundle as unknown as Rolldown.OutputBundle,
  )
  return files.map(({ code }) => code)
}

test('the hint stands before all else, in those files alone', () => {
  expect(build(['react', 'gallery'], ['react'])).toEqual([`${COMPILE_HINT}react()`, 'gallery()'])
  expect(COMPILE_HINT).toMatch(/^\/\/# allFunctionsCalledOnLoad\n$/)
})

test('a file with the hint has another name than one without', () => {
  const { augmentChunkHash } = compileAhead(['react'])
  const hash = augmentChunkHash as unknown as (chunk: { name: string }) => string | undefined
  expect(hash({ name: 'react' })).toBe(COMPILE_HINT)
  expect(hash({ name: 'gallery' })).toBeUndefined()
})

test('a file that the build no longer has is a mistake of the build', () => {
  expect(() => build(['gallery'], ['react'])).toThrow('no file "react"')
})
