import { redirect, type RouteObject } from 'react-router'
import { paths } from '~/navigation/paths'
import { KeyPairsRoute } from './KeyPairsRoute'
import { CrashPage } from './CrashPage'
import { lastRegion } from './recent-regions'
import { Shell } from './Shell'

/** Every page and dialog of the console by its address. Dialogs are children of the list, so that it stays behind them. */
export const routes: RouteObject[] = [
  {
    Component: Shell,
    ErrorBoundary: CrashPage,
    children: [
      {
        index: true,
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
                lazy: async () => ({
                  Component: (await import('~/features/key-pairs/create/CreateDialog'))
                    .CreateDialog,
                }),
              },
              {
                path: 'pair/:keyPairName',
                lazy: async () => ({
                  Component: (await import('~/features/key-pairs/details/DetailsDrawer'))
                    .DetailsDrawer,
                }),
              },
            ],
          },
          {
            path: 'outside/:entry',
            lazy: async () => ({ Component: (await import('./OutsidePage')).OutsidePage }),
          },
          {
            path: '*',
            lazy: async () => ({ Component: (await import('./NotFoundPage')).NotFoundPage }),
          },
        ],
      },
    ],
  },
  {
    path: 'gallery',
    ErrorBoundary: CrashPage,
    children: [
      {
        index: true,
        lazy: async () => ({
          Component: (await import('~/features/gallery/GalleryPage')).GalleryPage,
        }),
      },
      {
        path: 'texts',
        lazy: async () => ({
          Component: (await import('~/features/gallery/CopyDeckPage')).CopyDeckPage,
        }),
      },
    ],
  },
]
