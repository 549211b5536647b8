import { useId, type ReactNode } from 'react'

type Props = { title: string; children: ReactNode }

/** Controls that belong together, under their heading. It takes the focus when the one that had it goes. */
export function Group({ title, children }: Props) {
  const id = useId()
  return (
    <section className="panel-group" aria-labelledby={id} tabIndex={-1}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}
