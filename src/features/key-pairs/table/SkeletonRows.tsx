type Props = { count: number; columns: number }

/** Grey bars in rows of the real height, so that nothing moves when the real ones come. */
export function SkeletonRows({ count, columns }: Props) {
  return Array.from({ length: count }, (_, row) => (
    <tr key={row} className="skeleton-row" aria-hidden="true">
      {Array.from({ length: columns }, (__, column) => (
        <td key={column} />
      ))}
    </tr>
  ))
}
