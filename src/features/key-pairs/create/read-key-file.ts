// More than any key has: the rest of a larger file is of no interest, its beginning says that it is too large.
const MOST_BYTES = 65_536

/** The text of a file that is to be a public key. Windows PowerShell writes UTF-16, which its byte order mark tells. */
export async function readKeyFile(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer())
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return 'utf-8'
}
