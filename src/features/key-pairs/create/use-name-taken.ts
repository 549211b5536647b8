import { useQuery } from '@tanstack/react-query'
import { keyPairByNameQuery } from '~/api/create-key-pair'
import { keyPairNameProblem } from '~/contract/key-pair-name'
import { useDebounced } from './use-debounced'

const PAUSE = 300

/**
 * Whether the region has a key pair of this name already, asked after a pause in typing. An answer for an earlier text is
 * never shown for a later one. Where the question fails, the server decides when the form is sent.
 */
export function useNameTaken(regionId: string, name: string, enabled: boolean): boolean {
  const settled = useDebounced(name, PAUSE)
  const { data } = useQuery({
    ...keyPairByNameQuery(regionId, settled),
    enabled: enabled && keyPairNameProblem(settled) === null,
  })
  return enabled && settled === name && Boolean(data)
}
