import type { ReactNode } from 'react'

type Props = { label: string; children: ReactNode }

/** One line of a list of facts. */
export function Fact({ label, children }: Props) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  )
}
