import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { keyPairByNameQuery } from '~/api/create-key-pair'
import { keyPairNameProblem } from '~/contract/key-pair-name'
import type { CreateValues } from './create-values'

const PAUSE = 300

/**
 * The name that stood still for a moment, where the region has a key pair of it already; it says nothing of a text that was
 * typed since. Where the question fails, the server decides when the form is sent.
 */
export function useNameTaken(
  form: UseFormReturn<CreateValues>,
  regionId: string,
  isAsked: (name: string) => boolean,
): string | undefined {
  const name = useSettledName(form)
  const enabled = isAsked(name) && keyPairNameProblem(name) === null
  const { data } = useQuery({ ...keyPairByNameQuery(regionId, name), enabled })
  return enabled && data ? name : undefined
}

/** The name as it was when it last stood still for `PAUSE` milliseconds. */
function useSettledName({ subscribe, getValues }: UseFormReturn<CreateValues>): string {
  const [settled, setSettled] = useState(() => getValues('name').trim())
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = subscribe({
      name: 'name',
      formState: { values: true },
      callback: ({ values }) => {
        clearTimeout(timer)
        timer = setTimeout(() => setSettled(values.name.trim()), PAUSE)
      },
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [subscribe])
  return settled
}
