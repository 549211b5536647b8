const COLUMNS = 4

/** Width of a contact sheet in pixels. */
export const SHEET_WIDTH = COLUMNS * 420

/**
 * A contact sheet as a page to be photographed.
 * @param {({ id: string, name: string, picture: Buffer })[]} pictures
 * @param {{ languages: string, themes: string, widths: string }} variant
 */
export function sheetPage(pictures, { languages, themes, widths }) {
  const figures = pictures.map(
    ({ id, name, picture }) =>
      `<figure><img src="data:image/png;base64,${picture.toString('base64')}"><figcaption><b>${escape(name)}</b><br>${escape(id)}</figcaption></figure>`,
  )
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 24px; font: 13px system-ui; background: #f6f6f6; color: #333 }
    main { display: grid; grid-template-columns: repeat(${COLUMNS}, 1fr); gap: 24px; align-items: start }
    figure { margin: 0; overflow-wrap: anywhere } img { width: 100%; border: 1px solid #ccc }
  </style><h1>${escape(`${languages}, ${themes}, ${widths} px`)}</h1><main>${figures.join('')}</main>`
}

/**
 * The index of all sheets, which names each state.
 * @param {readonly { name: string, states: readonly { id: string, name: string }[] }[]} sheets
 */
export function indexPage(sheets) {
  const entries = sheets.map(
    ({ name, states }) =>
      `<li><h2>${escape(name)}</h2><a href="${name}.png"><img src="${name}.png" alt="${escape(name)}"></a><ol>${states
        .map(({ id, name: title }) => `<li><a href="${name}/${id}.png">${escape(title)}</a></li>`)
        .join('')}</ol></li>`,
  )
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>State gallery</title>
  <style>
    body { margin: 24px; font: 14px system-ui }
    main > ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(320px, 1fr)); gap: 24px; padding: 0; list-style: none }
    ol { max-height: 16em; overflow: auto }
    img { width: 100%; border: 1px solid #ccc }
  </style>
  <h1>State gallery</h1>
  <main>
    <ul>
      ${entries.join('\n      ')}
    </ul>
  </main>
</html>
`
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
