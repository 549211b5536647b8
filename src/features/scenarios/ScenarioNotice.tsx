import { lazy, Suspense } from 'react'
import { useSearchParams } from 'react-router'
import { wrongDialog } from '~/navigation/dialog-query'
import { wrongInList } from '~/navigation/list-query'
import { needsGrammar } from '~/scenario-link/known-names'

const LinkCheck = lazy(async () => ({ default: (await import('./LinkCheck')).LinkCheck }))

/** `around`: on the page around a screen of its own width, in which the rest of the link is read. */
export type Place = 'page' | 'around'

/** Where the page says what it does not understand of its link. An ordinary link costs one look at its parameters. */
export function ScenarioNotice({ place = 'page' }: { place?: Place }) {
  const [search] = useSearchParams()
  if (!needsGrammar(search) && wrongInList(search).length === 0 && !wrongDialog(search)) return null
  return (
    <Suspense>
      <LinkCheck place={place} />
    </Suspense>
  )
}
