import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { StrictMode, Suspense, type ComponentProps } from 'react'
import { RouterProvider } from 'react-router/dom'
import { PrivateKeyGuard } from '~/features/key-pairs/private-keys/PrivateKeyGuard'
import './base.css'

type Props = { queryClient: QueryClient; router: ComponentProps<typeof RouterProvider>['router'] }

/** The whole console: what the server said, and where we are. */
export function App({ queryClient, router }: Props) {
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Suspense>
          {/* A transition is drawn in slices of milliseconds, and on a slow machine takes twice as long. */}
          <RouterProvider router={router} useTransitions={false} />
        </Suspense>
        <Suspense>
          <PrivateKeyGuard />
        </Suspense>
      </QueryClientProvider>
    </StrictMode>
  )
}
