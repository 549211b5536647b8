import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { Plugin } from 'vite'

const compress = promisify(brotliCompress)
const WORTH_IT = /\.(?:css|html|js|json|svg)$/

/** Writes a `.br` file beside each text file of the built site, at the highest quality, for hosts that serve those. */
export function precompress(): Plugin {
  let folder = ''
  return {
    name: 'precompress',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = path.resolve(root, build.outDir)
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(failure?: Error) {
        if (failure) return
        const files = await readdir(folder, { recursive: true })
        await Promise.all(files.filter((file) => WORTH_IT.test(file)).map(writeCompressed))
      },
    },
  }

  async function writeCompressed(file: string): Promise<void> {
    const plain = await readFile(path.join(folder, file))
    const params = {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    }
    await writeFile(path.join(folder, `${file}.br`), await compress(plain, { params }))
  }
}
