import type { Plugin } from 'vite'

const SHEET = /<link rel="stylesheet"( crossorigin)? href="([^"]+)">/

/**
 * Writes the style sheet of the first screen into `index.html`: the first paint waits for no second answer. The link to it
 * stays, switched off, so that no browser fetches it and no later part of the console, which Vite tells to bring the sheet
 * along, brings it once more and behind its own.
 */
export function inlineStyles(): Plugin {
  return {
    name: 'inline-styles',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const [link, , href = ''] = SHEET.exec(html) ?? []
        const sheet = Object.values(bundle ?? {}).find(({ fileName }) => href.endsWith(fileName))
        if (link === undefined || sheet?.type !== 'asset')
          throw new Error('index.html has no style sheet')
        const css = String(sheet.source).trim()
        if (/<\/style|url\(/.test(css))
          throw new Error(`${sheet.fileName} cannot stand in index.html`)
        return html.replace(
          link,
          () => `<style>${css}</style>${link.replace('href', 'disabled href')}`,
        )
      },
    },
  }
}
