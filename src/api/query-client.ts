import { QueryClient } from '@tanstack/react-query'

/**
 * One cache for all the server knows. Nothing is asked twice by itself: a failed call is retried by the person, and changes
 * are announced by the backend (`src/main.tsx`), so that a window coming back into focus need not ask again.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        staleTime: 30_000,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
