import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { setupWorker } from 'msw/browser'
import { FloorPage } from './FloorPage'
import { handlers } from './handlers'

/** As MSW's own guide does it: the worker first, then the page. */
await setupWorker(...handlers).start({ onUnhandledRequest: 'bypass', quiet: true })

const root = document.querySelector('#root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <FloorPage />
    </StrictMode>,
  )
