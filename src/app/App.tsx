import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { StrictMode, Suspense, useLayoutEffect, useState, type ComponentProps } from 'react'
import { RouterProvider } from 'react-router/dom'
import { PrivateKeyGuard } from '~/features/key-pairs/private-keys/PrivateKeyGuard'
import './base.css'

type Props = { queryClient: QueryClient; router: ComponentProps<typeof RouterProvider>['router'] }

/** The whole console: what the server said, and where we are. */
export function App({ queryClient, router }: Props) {
  const [drawn] = useState(router.state)
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Suspense>
          {/* A transition is drawn in slices of milliseconds, and on a slow machine takes twice as long. */}
          <RouterProvider router={router} useTransitions={false} />
          <CatchUp router={router} drawn={drawn} />
        </Suspense>
        <Suspense>
          <PrivateKeyGuard />
        </Suspense>
      </QueryClientProvider>
    </StrictMode>
  )
}

type CatchUpProps = Pick<Props, 'router'> & { drawn: Props['router']['state'] }

/**
 * The first drawing is cut into slices. A dialog whose file comes in between is there before the router's own component
 * listens: without a word from the router it would never be shown. Stands after that component, so that it listens by now.
 */
function CatchUp({ router, drawn }: CatchUpProps) {
  useLayoutEffect(() => {
    if (router.state !== drawn) void router.revalidate()
  }, [router, drawn])
  return null
}
