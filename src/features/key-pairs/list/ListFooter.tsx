import type { PageSize } from '~/navigation/list-query'
import { BatchBar } from './BatchBar'
import { ListCounts } from './ListCounts'
import { Pagination } from './Pagination'
import type { ChangeListQuery } from './use-list-query'

type Props = {
  page: number
  pageSize: PageSize
  /** `undefined` while it is not known. */
  total: number | undefined
  /** Key pairs that the region can hold: so many take their room from the start. */
  limit: number
  onChange: ChangeListQuery
}

/** What is under the list: what can be done with the selected rows, how many there are, and the way to other pages. */
export function ListFooter({ page, pageSize, total, limit, onChange }: Props) {
  const most = Math.max(limit, total ?? 0)
  return (
    <div className="list-footer">
      <BatchBar />
      <div className="list-pages">
        <ListCounts total={total} most={most} />
        <Pagination page={page} pageSize={pageSize} total={total} most={most} onChange={onChange} />
      </div>
    </div>
  )
}
