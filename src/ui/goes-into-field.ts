/** Whether what is dragged is text over a field for text, into which the browser itself puts it. */
export function goesIntoField({ target, dataTransfer }: DragEvent): boolean {
  const isField = target instanceof Element && target.matches(':read-write')
  return isField && !dataTransfer?.types.includes('Files')
}
