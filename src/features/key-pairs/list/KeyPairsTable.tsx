import { memo } from 'react'
import type { KeyPair } from '~/contract/key-pairs'
import { listTexts } from '~/i18n/list/texts'
import { useTexts } from '~/i18n/use-texts'
import { formatTime } from '~/lib/format-time'
import './KeyPairsTable.css'

type Props = { rows: readonly KeyPair[] | undefined }

const SKELETON_ROWS = 10

/** The table of key pairs; grey bars of the same height while the first answer is awaited. */
export const KeyPairsTable = memo(function KeyPairsTable({ rows }: Props) {
  const t = useTexts(listTexts)
  return (
    <div className="table-scroll">
      <table className="key-pairs-table" aria-label={t('title')} aria-busy={rows === undefined}>
        <thead>
          <tr>
            <th scope="col">{t('column.name')}</th>
            <th scope="col">{t('column.fingerprint')}</th>
            <th scope="col">{t('column.creationTime')}</th>
          </tr>
        </thead>
        <tbody>
          {rows?.map((row) => (
            <tr key={row.KeyPairName}>
              <td>
                <bdi>{row.KeyPairName}</bdi>
              </td>
              <td>
                <code>{row.KeyPairFingerPrint}</code>
              </td>
              <td>
                <time dateTime={row.CreationTime}>{formatTime(row.CreationTime, t.locale)}</time>
              </td>
            </tr>
          ))}
          {!rows &&
            Array.from({ length: SKELETON_ROWS }, (_, index) => <SkeletonRow key={index} />)}
        </tbody>
      </table>
    </div>
  )
})

function SkeletonRow() {
  return (
    <tr className="skeleton-row" aria-hidden="true">
      <td>
        <span />
      </td>
      <td>
        <span />
      </td>
      <td>
        <span />
      </td>
    </tr>
  )
}
