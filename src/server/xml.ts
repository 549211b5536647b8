/** An answer as XML: an object's members are elements, an array repeats its element. */
export function xmlDocument(root: string, body: object): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${element(root, body)}`
}

function element(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => element(name, item)).join('')
  return `<${name}>${content(value)}</${name}>`
}

function content(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([name, member]) => element(name, member))
      .join('')
  }
  return escapeText(`${value as string | number | boolean}`)
}

function escapeText(text: string): string {
  return (
    text
      // XML 1.0 §2.2 has no place for other control characters and lone surrogates, not even escaped.
      .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
  )
}
