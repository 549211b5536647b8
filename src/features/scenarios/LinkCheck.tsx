import { lazy, Suspense, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { whatIsWrong } from './what-is-wrong'
import type { Place } from './ScenarioNotice'

const LinkNotice = lazy(async () => ({ default: (await import('./LinkNotice')).LinkNotice }))

/** What only the page around a screen of its own width reads of a link. */
const AROUND = new Set(['panel', 'screen'])

/** Reads the link, and fetches the notice only when something in it is wrong. */
export function LinkCheck({ place }: { place: Place }) {
  const [search] = useSearchParams()
  const wrong = useMemo(() => {
    const all = whatIsWrong(search)
    return place === 'page' ? all : all.filter(({ name }) => AROUND.has(name))
  }, [search, place])
  if (wrong.length === 0) return null
  return (
    <Suspense>
      <LinkNotice wrong={wrong} />
    </Suspense>
  )
}
