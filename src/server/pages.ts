import { LIMITS } from '~/contract/limits'
import { Fault } from '~/server/fault'
import type { Page } from '~/server/store/key-pairs'

type Paging = { PageNumber?: number | undefined; PageSize?: number | undefined }

export type Paged = { PageNumber: number; PageSize: number; page: Page }

/** The page a request asks for. Out of bounds is `InvalidParameter`: no listing documents a code of its own for it. */
export function readPage(params: Paging, largest: number): Paged {
  const PageNumber = params.PageNumber ?? 1
  const PageSize = params.PageSize ?? Math.min(LIMITS.pageSizeDefault, largest)
  if (PageNumber < 1) throw new Fault('InvalidParameter', 'PageNumber')
  if (PageSize < 1 || PageSize > largest) throw new Fault('InvalidParameter', 'PageSize')
  return { PageNumber, PageSize, page: { offset: (PageNumber - 1) * PageSize, limit: PageSize } }
}

/** The part of a list that a page shows. */
export function slicePage<T>(items: readonly T[], { offset, limit }: Page): T[] {
  return items.slice(offset, offset + limit)
}

/** The opaque token of the listing's next part, or `''` after the last. */
export function nextToken(end: number, total: number): string {
  return end < total ? btoa(`next:${end}`) : ''
}

/** Where a token says to go on; anything we did not give out is `InvalidParameter`. */
export function readToken(token: string | undefined): number {
  if (!token) return 0
  try {
    const match = /^next:(\d{1,9})$/.exec(atob(token))
    if (match) return Number(match[1])
  } catch {
    // Not even base64.
  }
  throw new Fault('InvalidParameter', 'NextToken')
}
