/** Spread on a field that refuses private keys itself and says so beside itself: the page's own guard leaves it alone. */
export const OWN_REFUSAL = { 'data-refuses-private-keys': '' } as const

/** Finds such a field. */
export const REFUSES_ITSELF = '[data-refuses-private-keys]'
