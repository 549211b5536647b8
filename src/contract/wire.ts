/** A request parameter before flattening. `undefined` is dropped. */
export type WireValue =
  | string
  | number
  | boolean
  | undefined
  | readonly WireValue[]
  | { readonly [name: string]: WireValue }

/**
 * Flattens request parameters to the RPC form: arrays one-based (`ResourceId.1`), members of objects by their name
 * (`Tag.1.Key`), booleans as `true` and `false`. Absent values are dropped, empty texts are kept.
 */
export function flattenParams(params: { readonly [name: string]: WireValue }): URLSearchParams {
  const flat = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) append(flat, name, value)
  return flat
}

function append(flat: URLSearchParams, name: string, value: WireValue): void {
  if (value === undefined || value === null) return
  if (Array.isArray(value)) {
    value.forEach((item: WireValue, index) => append(flat, `${name}.${index + 1}`, item))
  } else if (typeof value === 'object') {
    for (const [member, item] of Object.entries(value)) append(flat, `${name}.${member}`, item)
  } else {
    flat.append(name, String(value))
  }
}

/** The JSON array text that `KeyPairNames` and `InstanceIds` carry. */
export function jsonList(items: readonly string[]): string {
  return JSON.stringify(items)
}

/** Header of the action's name, and of its version. */
export const ACTION_HEADER = 'x-acs-action'
export const VERSION_HEADER = 'x-acs-version'
