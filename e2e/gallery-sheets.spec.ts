import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { PRESET_NAMES } from '~/scenario-link/presets'
import { expect, test } from './fixtures'
import { runNode } from './run-node'

const script = fileURLToPath(new URL('../scripts/gallery.mjs', import.meta.url))
const project = fileURLToPath(new URL('..', import.meta.url))
const site = path.resolve(project, process.env['E2E_OUT_DIR'] ?? '.cache/e2e')
/** The first bytes of every PNG file. */
const PNG = Buffer.from('89504e470d0a1a0a', 'hex')

test('the contact sheets are written as pictures, and their index names each state', async ({
  launchOptions,
}, testInfo) => {
  await mkdir(testInfo.outputDir, { recursive: true })
  const out = testInfo.outputPath('sheets')
  const narrow = ['--languages', 'en-US', '--themes', 'light', '--widths', '375']
  const { code, output } = await runGallery(
    [...narrow, '--states', 'quota-499', '--site', site, '--out', out],
    launchOptions.executablePath,
  )
  expect(code, output).toBe(0)
  expect((await readdir(out)).toSorted()).toEqual([
    'en-US-light-375',
    'en-US-light-375.png',
    'index.html',
  ])
  expect(await readdir(path.join(out, 'en-US-light-375'))).toEqual(['quota-499.png'])
  for (const file of ['en-US-light-375.png', 'en-US-light-375/quota-499.png']) {
    const picture = await readFile(path.join(out, file))
    expect(picture.subarray(0, PNG.length)).toEqual(PNG)
  }
  const index = await readFile(path.join(out, 'index.html'), 'utf8')
  expect(index).toContain('One place is left of 500')
  expect(index).toContain('href="en-US-light-375/quota-499.png"')
})

test('arguments that make no sense are named, and the pictures there are stay', async ({
  launchOptions,
}, testInfo) => {
  const out = testInfo.outputPath('sheets')
  const kept = path.join(out, 'en-US-light-375.png')
  await mkdir(out, { recursive: true })
  await writeFile(kept, PNG)
  for (const [args, message] of [
    [['--language', 'zh-CN'], "Unknown option '--language'"],
    [['--widths', 'abc'], '--widths abc: there are 375, 768, 1280'],
    [['--states', 'nosuch', '--site', site], '--states nosuch: no id has this in it'],
  ] as const) {
    const { code, output } = await runGallery([...args, '--out', out], launchOptions.executablePath)
    expect(code, output).toBe(2)
    expect(output).toContain(message)
    expect(output).not.toContain('    at ')
  }
  expect(await readFile(kept)).toEqual(PNG)
})

test('a refused import is pictured with its refusal, not as an empty form', async ({
  launchOptions,
}, testInfo) => {
  await mkdir(testInfo.outputDir, { recursive: true })
  const out = testInfo.outputPath('sheets')
  const narrow = ['--languages', 'zh-CN', '--themes', 'light', '--widths', '375']
  const { code, output } = await runGallery(
    [...narrow, '--states', 'import-fails-InvalidTag', '--site', site, '--out', out],
    launchOptions.executablePath,
  )
  expect(code, output).toBe(0)
  const folder = path.join(out, 'zh-CN-light-375')
  const [key, value] = await Promise.all(
    ['Key', 'Value'].map((part) =>
      readFile(path.join(folder, `import-fails-InvalidTag${part}.Malformed.png`)),
    ),
  )
  expect(key?.equals(value ?? Buffer.alloc(0))).toBe(false)
})

test('every state of the gallery is one that the sheets are written of', async ({
  page,
  launchOptions,
}) => {
  const { code, output } = await runGallery(
    ['--site', site, '--list'],
    launchOptions.executablePath,
  )
  expect(code, output).toBe(0)
  const listed = output.split('\n').filter((line) => /^[\w.-]+$/.test(line))
  expect(listed.slice(0, PRESET_NAMES.length)).toEqual(PRESET_NAMES)
  await page.goto('gallery')
  await expect(page.getByRole('article')).toHaveCount(listed.length)
  expect(listed).toEqual(expect.arrayContaining(['loading', 'no-match', 'details', 'wrong-link']))
})

/** `npm run gallery` with these arguments. */
function runGallery(
  args: readonly string[],
  browser: string | undefined,
): Promise<{ code: number | null; output: string }> {
  const env = { ...process.env, ...(browser && { CHROMIUM_PATH: browser }) }
  return runNode([script, ...args], { env })
}
