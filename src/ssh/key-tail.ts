const LINE_BREAK = /\r\n|\r|\n/

/**
 * What follows the key data on its line, and where it ends in the text. A terminal that wraps does
 * so at one width wherever that falls, so where the lines of the key data all have one width the
 * comment goes on over every line that fills it.
 */
export function keyTail(
  text: string,
  keyStart: number,
  dataEnd: number,
): { text: string; end: number } {
  const start = lineStart(text, keyStart)
  const lines = text.slice(start, dataEnd).split(LINE_BREAK)
  const wrapped = lines.slice(0, -1).map((line) => line.length)
  const width = wrapped.every((length) => length === wrapped[0]) ? wrapped[0] : undefined
  let end = lineEnd(text, dataEnd)
  let tail = text.slice(dataEnd, end)
  let length = (lines.at(-1) ?? '').length + tail.length
  while (length === width && end < text.length) {
    const next = end + (LINE_BREAK.exec(text.slice(end, end + 2))?.[0].length ?? 0)
    end = lineEnd(text, next)
    tail += text.slice(next, end)
    length = end - next
  }
  return { text: tail, end }
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset), text.lastIndexOf('\r', offset)) + 1
}

function lineEnd(text: string, offset: number): number {
  const length = text.slice(offset).search(LINE_BREAK)
  return length < 0 ? text.length : offset + length
}
