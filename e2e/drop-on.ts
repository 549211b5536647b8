import type { Locator } from '@playwright/test'

type Place = { x: number; y: number }
/** A file by its path, or text. */
type Dragged = { file: string } | { text: string }

/**
 * Drags something from outside the browser onto the middle of an element, or a place within it, and drops it there. Answers
 * which events the page left to the browser, which would then open a file.
 */
export async function dropOn(target: Locator, dragged: Dragged, place?: Place): Promise<string[]> {
  const page = target.page()
  await target.waitFor()
  const box = await target.boundingBox()
  if (!box) throw new Error('Nothing can be dropped on what is not shown.')
  const { x, y } = place ?? { x: box.width / 2, y: box.height / 2 }
  const left = await page.evaluateHandle(() => {
    const events: string[] = []
    for (const type of ['dragover', 'drop'])
      addEventListener(type, (event) => event.defaultPrevented || events.push(type))
    return events
  })
  const items = 'text' in dragged ? [{ mimeType: 'text/plain', data: dragged.text }] : []
  const files = 'file' in dragged ? [dragged.file] : []
  const session = await page.context().newCDPSession(page)
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', {
      type,
      x: box.x + x,
      y: box.y + y,
      data: { items, files, dragOperationsMask: 1 },
    })
  await session.detach()
  return left.jsonValue()
}
