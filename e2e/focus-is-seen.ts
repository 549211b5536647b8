import type { Page } from '@playwright/test'

/** Whether what has the focus can be seen at its middle; of a choice among words, its word. */
export function focusIsSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const active = document.activeElement
    const focused = active?.matches('[type=radio]') ? active.closest('label') : active
    const box = focused?.getBoundingClientRect()
    if (!focused || !box || focused === document.body) return false
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
    return focused.contains(top) || top?.contains(focused) === true
  })
}
