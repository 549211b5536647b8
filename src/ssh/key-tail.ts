const LINE_BREAK = /\r\n|\r|\n/

/**
 * What follows the key data on its line, and where it ends in the text. A terminal that wraps does
 * so at one width wherever that falls, so where the lines of the key data all have one width the
 * comment goes on over every line that fills it. Lines may have been indented, before they were
 * wrapped or since.
 */
export function keyTail(
  text: string,
  keyStart: number,
  dataEnd: number,
): { text: string; end: number } {
  const lines = text.slice(lineStart(text, keyStart), dataEnd).split(LINE_BREAK)
  const indent = indentOf(lines[1] ?? '')
  const wrapped = lines.slice(0, -1)
  const width = onlyOne(wrapped.map((line) => line.length))
  const inner = onlyOne(wrapped.map((line) => line.length - indentOf(line).length))
  let end = lineEnd(text, dataEnd)
  let tail = text.slice(dataEnd, end)
  let length = (lines.at(-1) ?? '').length + tail.length
  while ((length === width || length - indent.length === inner) && end < text.length) {
    const next = end + (LINE_BREAK.exec(text.slice(end, end + 2))?.[0].length ?? 0)
    end = lineEnd(text, next)
    const line = text.slice(next, end)
    tail += line.startsWith(indent) ? line.slice(indent.length) : line
    length = line.length
  }
  return { text: tail, end }
}

function indentOf(line: string): string {
  return /^[ \t]*/.exec(line)?.[0] ?? ''
}

function onlyOne(lengths: readonly number[]): number | undefined {
  return lengths.every((length) => length === lengths[0]) ? lengths[0] : undefined
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset), text.lastIndexOf('\r', offset)) + 1
}

function lineEnd(text: string, offset: number): number {
  const length = text.slice(offset).search(LINE_BREAK)
  return length < 0 ? text.length : offset + length
}
