import { useCallback, useSyncExternalStore } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { CreateValues } from './create-values'

/**
 * What `view` makes of a value as it is being typed. The component is drawn again only where that changes, and so not at
 * each letter. `view` answers a text or a truth, which can be compared.
 */
export function useFormView<Name extends 'name' | 'publicKey', View extends string | boolean>(
  { subscribe, getValues }: UseFormReturn<CreateValues>,
  name: Name,
  view: (value: CreateValues[Name]) => View,
): View {
  const listen = useCallback(
    (callback: () => void) => subscribe({ name, formState: { values: true }, callback }),
    [subscribe, name],
  )
  return useSyncExternalStore(listen, () => view(getValues(name)))
}
