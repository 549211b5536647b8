import { redirect, type RouteObject } from 'react-router'
import { paths } from '~/navigation/paths'
import { KeyPairsRoute } from './KeyPairsRoute'
import { CrashPage } from './CrashPage'
import { lastRegion } from './recent-regions'
import { Shell } from './Shell'

// While the file of a page or dialog comes, what is around it shows.
function Nothing() {
  return null
}

/** Every page and dialog of the console by its address. Dialogs are children of the list, so that it stays behind them. */
export const routes: RouteObject[] = [
  {
    Component: Shell,
    ErrorBoundary: CrashPage,
    children: [
      {
        index: true,
        HydrateFallback: Nothing,
        loader: ({ request }) => redirect(paths.list(lastRegion()) + new URL(request.url).search),
      },
      {
        ErrorBoundary: CrashPage,
        children: [
          {
            path: 'keyPair/region/:regionId',
            Component: KeyPairsRoute,
            children: [
              {
                path: 'create',
                HydrateFallback: Nothing,
                lazy: async () => ({
                  Component: (await import('~/features/key-pairs/create/CreateDialog'))
                    .CreateDialog,
                }),
              },
              {
                path: 'pair/:keyPairName',
                HydrateFallback: Nothing,
                lazy: async () => ({
                  Component: (await import('~/features/key-pairs/details/DetailsDrawer'))
                    .DetailsDrawer,
                }),
              },
            ],
          },
          {
            path: 'outside/:entry',
            HydrateFallback: Nothing,
            lazy: async () => ({ Component: (await import('./OutsidePage')).OutsidePage }),
          },
          {
            path: '*',
            HydrateFallback: Nothing,
            lazy: async () => ({ Component: (await import('./NotFoundPage')).NotFoundPage }),
          },
        ],
      },
    ],
  },
  {
    path: 'gallery',
    ErrorBoundary: CrashPage,
    HydrateFallback: Nothing,
    lazy: async () => ({ Component: (await import('./GalleryFrame')).GalleryFrame }),
    children: [
      {
        index: true,
        HydrateFallback: Nothing,
        lazy: async () => ({
          Component: (await import('~/features/gallery/GalleryPage')).GalleryPage,
        }),
      },
      {
        path: 'texts',
        HydrateFallback: Nothing,
        lazy: async () => ({
          Component: (await import('~/features/gallery/CopyDeckPage')).CopyDeckPage,
        }),
      },
    ],
  },
]
