import { useCallback, useSyncExternalStore } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { CreateValues } from './create-values'

/**
 * What `view` makes of the name as it is being typed. The component is drawn again only where that changes, and so not at
 * each letter. `view` answers a text or a truth, which can be compared.
 */
export function useNameView<View extends string | boolean>(
  { subscribe, getValues }: UseFormReturn<CreateValues>,
  view: (name: string) => View,
): View {
  const listen = useCallback(
    (callback: () => void) => subscribe({ name: 'name', formState: { values: true }, callback }),
    [subscribe],
  )
  return useSyncExternalStore(listen, () => view(getValues('name').trim()))
}
