import { useId, type ReactNode } from 'react'

type Props = { title: string; actions?: ReactNode; children: ReactNode }

/** One titled part of the details. */
export function Section({ title, actions, children }: Props) {
  const id = useId()
  return (
    <section className="details-section" aria-labelledby={id}>
      <div className="details-section-head">
        <h2 id={id}>{title}</h2>
        {actions && <span className="details-actions">{actions}</span>}
      </div>
      {children}
    </section>
  )
}
