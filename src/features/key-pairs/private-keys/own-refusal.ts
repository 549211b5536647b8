/** Spread on a field that refuses private keys itself and says so beside itself: the page's own guard leaves it alone. */
export const OWN_REFUSAL = { 'data-refuses-private-keys': '' } as const

/** The same for a field that does so only once its value has changed. */
export const OWN_REFUSAL_OF_VALUES = { 'data-refuses-private-keys': 'values' } as const

/** Finds a field that refuses whatever way a private key takes into it. */
export const REFUSES_ITSELF = '[data-refuses-private-keys=""]'

/** Finds a field that refuses a value with a private key in it. */
export const REFUSES_VALUES = '[data-refuses-private-keys]'
