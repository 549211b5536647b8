import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { keyPairsQuery } from '~/api/key-pairs'
import type { Command } from './command'

const PAUSE = 200

type PairCommands = { commands: Command[]; state: 'idle' | 'searching' | 'failed' | 'done' }

/** Key pairs of the region whose names contain what was typed, as commands that open them. */
export function usePairCommands(
  regionId: string,
  typed: string,
  open: (name: string) => void,
): PairCommands {
  const [search, setSearch] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), PAUSE)
    return () => clearTimeout(timer)
  }, [typed])

  const { data, error, isFetching } = useQuery({
    ...keyPairsQuery({ RegionId: regionId, KeyPairName: `*${search}*`, PageSize: 10 }),
    enabled: search !== '',
  })
  const current = search !== '' && search === typed.trim()
  const pairs = current ? (data?.KeyPairs.KeyPair ?? []) : []
  return {
    commands: pairs.map(({ KeyPairName }) => ({
      id: `pair:${KeyPairName}`,
      group: 'pairs',
      label: KeyPairName,
      run: () => open(KeyPairName),
    })),
    state: stateOf(typed.trim(), current, isFetching, error),
  }
}

function stateOf(
  typed: string,
  current: boolean,
  fetching: boolean,
  error: unknown,
): PairCommands['state'] {
  if (typed === '') return 'idle'
  if (!current || fetching) return 'searching'
  return error ? 'failed' : 'done'
}
