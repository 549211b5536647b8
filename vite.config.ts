import react from '@vitejs/plugin-react'
import { configDefaults, defineConfig } from 'vitest/config'
import { antdStaticCss } from './build/antd-static-css.ts'
import { chunkGroups } from './build/chunk-groups.ts'
import { compileAhead } from './build/compile-ahead.ts'
import { deepLinks } from './build/deep-links.ts'
import { inlineStyles } from './build/inline-styles.ts'
import { inlineTheme } from './build/inline-theme.ts'
import { leanMsw } from './build/lean-msw.ts'
import { paintFirst } from './build/paint-first.ts'
import { precompress } from './build/precompress.ts'
import { staticShell } from './build/static-shell.ts'

const contractTests = '**/*.contract.test.ts'

export default defineConfig({
  plugins: [
    react(),
    inlineTheme(),
    inlineStyles(),
    antdStaticCss(),
    leanMsw(),
    compileAhead(),
    staticShell(),
    paintFirst(),
    deepLinks(),
    precompress(),
  ],
  build: {
    manifest: true,
    // Each browser that runs the console knows `modulepreload`.
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
  },
  resolve: { tsconfigPaths: true },
  server: { port: 5173 },
  preview: { port: 4173 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,scripts,build,bench}/**/*.test.{ts,mjs}'],
          exclude: [...configDefaults.exclude, contractTests],
        },
      },
      { extends: true, test: { name: 'contract', include: [`src/${contractTests}`] } },
    ],
  },
})
