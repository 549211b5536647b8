import { lazy, Suspense } from 'react'
import { useSearchParams } from 'react-router'
import { needsGrammar } from '~/scenario-link/known-names'

const LinkNotice = lazy(async () => ({ default: (await import('./LinkNotice')).LinkNotice }))

/** Where the page says what it does not understand of its link. An ordinary link costs one look at its parameters' names. */
export function ScenarioNotice() {
  const [search] = useSearchParams()
  if (!needsGrammar(search)) return null
  return (
    <Suspense>
      <LinkNotice />
    </Suspense>
  )
}
