/**
 * Waits until a service worker controls the page. Rejects where the installed one is active already without doing so: it
 * claims no pages any more; and where the coming one cannot be installed.
 */
export async function underControl({
  installing,
  waiting,
  active,
}: Pick<ServiceWorkerRegistration, 'installing' | 'waiting' | 'active'>): Promise<void> {
  const container = navigator.serviceWorker
  if (container.controller) return
  const coming = installing ?? waiting ?? active
  if (!coming || coming.state === 'activated') {
    throw new Error('The page was loaded past its service worker.')
  }
  await new Promise<void>((resolve, reject) => {
    container.addEventListener('controllerchange', () => resolve(), { once: true })
    coming.addEventListener('statechange', () => {
      if (coming.state === 'redundant') reject(new Error('The worker could not be installed.'))
    })
  })
}
