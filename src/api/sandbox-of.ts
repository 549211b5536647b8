import type { Sandbox } from '~/contract/sandbox'

const PAUSE = 20

/** The sandbox of a page in a frame, ready; `undefined` when the frame goes before. A page's script may run after its load. */
export async function sandboxOf(
  page: Pick<Window, 'closed'> & { sandbox?: Sandbox },
): Promise<Sandbox | undefined> {
  while (!page.sandbox) {
    if (page.closed) return undefined
    // oxlint-disable-next-line no-await-in-loop -- nothing tells when a script of another page has run
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
  await page.sandbox.ready
  return page.sandbox
}
