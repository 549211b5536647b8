import { useEffect, useRef, useState, type ReactNode } from 'react'
import { uncover } from './uncover'

type Props = { label: string; children: ReactNode }

/** A box that scrolls sideways by itself. Where there is something to scroll, the keyboard can reach and scroll it. */
export function ScrollBox({ label, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)

  useEffect(() => {
    const element = box.current
    if (!element) return undefined
    const observer = new ResizeObserver(() =>
      setScrolls(element.scrollWidth > element.clientWidth + 1),
    )
    observer.observe(element)
    if (element.firstElementChild) observer.observe(element.firstElementChild)
    return () => observer.disconnect()
  }, [])

  return (
    <div
      ref={box}
      className="table-scroll"
      onFocus={({ target, currentTarget }) => {
        if (target !== currentTarget) uncover(target)
      }}
      {...(scrolls
        ? { role: 'group', 'aria-label': label, tabIndex: 0, 'data-scrolls': true }
        : {})}
    >
      {children}
    </div>
  )
}
