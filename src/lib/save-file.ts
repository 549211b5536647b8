/** Hands a text to the browser's downloads under this name. */
export function saveFile(name: string, text: string, type = 'text/plain'): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download reads the text after this turn; then nothing should hold it any longer.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
