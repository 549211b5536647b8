import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { toApiError, type ApiError } from '~/api/api-error'
import { createKeyPairMutation } from '~/api/create-key-pair'
import { noteChanges } from '~/api/key-pair-changes'
import type { CreateKeyPairResponse } from '~/contract/key-pairs'
import { useTask } from '~/features/key-pairs/actions/use-task'
import { md5Fingerprint } from '~/ssh/fingerprint'
import { checkKey } from './check-key'
import {
  createParams,
  EMPTY_VALUES,
  importParams,
  type CreateType,
  type CreateValues,
} from './create-values'
import { attemptOf, importInto, type ImportResult, type LostAttempts } from './import-into'

/** What became of each region of an import, by region id. */
export type ImportResults = Readonly<Record<string, ImportResult>>

/** The results of one key under one name: they say nothing about another. */
type Results = { name: string; line: string; byRegion: ImportResults }

/** The sending of the form, and what came of it so far. */
export type Submission = {
  submit: (values: CreateValues) => void
  busy: boolean
  /** Why the last sending failed, and what had been sent: the fault is about that, not about what is typed later. */
  fault: { error: ApiError; sent: CreateValues } | null
  results: ImportResults
  /** With the private key. It lives here and nowhere else, and goes with the dialog. */
  created: CreateKeyPairResponse | undefined
  /** Whether the name may be ours already, by an attempt whose answer was lost or that reached this region only. */
  mayBeOurs: (name: string) => boolean
}

/** `onImported` is told of an import that reached every region; `there` when an earlier attempt had done it. */
export function useSubmit(
  regionId: string,
  createType: CreateType,
  onImported: (name: string, regions: number, there: boolean) => void,
): Submission {
  const client = useQueryClient()
  const creation = useMutation(createKeyPairMutation())
  const [lost] = useState<LostAttempts>(() => new Set())
  const [results, setResults] = useState<Results>({ name: '', line: '', byRegion: {} })
  const [sent, setSent] = useState(EMPTY_VALUES)

  async function createKey(values: CreateValues) {
    const params = createParams(regionId, values)
    try {
      await creation.mutateAsync(params)
    } catch (error) {
      if (toApiError(error).code === 'NetworkError') lost.add(attemptOf(params))
      throw error
    }
    void noteChanges(client, 'DescribeKeyPairs')
  }

  async function importKey(values: CreateValues) {
    const { key } = checkKey(values.publicKey)
    if (!key) return
    const targets = [regionId, ...values.moreRegions]
    const name = values.name.trim()
    const again = results.name === name && results.line === key.line
    const before = again ? results.byRegion : {}
    setResults({ name, line: key.line, byRegion: before })
    const open = targets.filter((target) => !isDone(before[target]))
    const outcomes = await Promise.all(
      open.map(async (target) => {
        note(target, { state: 'sending' })
        const params = importParams(target, values, key.line)
        const result = await importInto(params, md5Fingerprint(key), lost)
        note(target, result)
        return result
      }),
    )
    const failed = outcomes.find((result) => result.state === 'failed')
    if (!failed) {
      const there = outcomes.length > 0 && outcomes.every((result) => result.state === 'there')
      onImported(name, targets.length, there)
    }
    void noteChanges(client, 'DescribeKeyPairs')
    if (failed && targets.length === 1) throw failed.error
  }

  function note(target: string, result: ImportResult) {
    setResults((now) => ({ ...now, byRegion: { ...now.byRegion, [target]: result } }))
  }

  const task = useTask<CreateValues>(async (values) => {
    setSent(values)
    await (createType === 'import' ? importKey(values) : createKey(values))
  })

  return {
    submit: task.run,
    busy: task.busy,
    fault: task.fault && { error: task.fault, sent },
    results: results.byRegion,
    created: creation.data,
    mayBeOurs: (name) =>
      (results.name === name.trim() && isDone(results.byRegion[regionId])) ||
      lost.has(attemptOf({ RegionId: regionId, KeyPairName: name })),
  }
}

function isDone(result: ImportResult | undefined): boolean {
  return result?.state === 'done' || result?.state === 'there'
}
