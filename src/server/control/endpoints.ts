import * as v from 'valibot'

import { SEED_NAMES, type ServerStatus } from '~/contract/control'
import { advanceClock, writeSettings } from '~/server/control/change-settings'
import { check } from '~/server/control/check-body'
import { differsFromSeed } from '~/server/control/differs-from-seed'
import { repeatCall } from '~/server/control/repeat-call'
import { settingsPatch } from '~/server/control/settings-schema'
import { fromDocument, stateDocument, toDocument } from '~/server/control/state-document'
import { mergeSettings } from '~/server/control-state'
import { seedAccount } from '~/server/seed/seeds'
import type { ServerContext } from '~/server/server'
import { readAccount, writeAccount } from '~/server/store/account'
import { listSetAside } from '~/server/store/set-aside'
import { readStore } from '~/server/whole-records'
import { storageStatus } from '~/server/troubles'

export type Endpoint = (body: unknown, context: ServerContext) => Promise<unknown>

/** Every control call, by method and path below `/__server/`. docs/backend.md describes each. */
export const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  'GET status': (_body, context) => status(context),
  'GET settings': async (_body, { control }) => control.settings(),
  'PUT settings': (body, context) => writeSettings(check(settingsPatch, body), context),
  'PATCH settings': (body, context) => {
    const present = context.control.stored().settings
    const patch = check(settingsPatch, body)
    return writeSettings(
      {
        ...present,
        ...patch,
        ...(patch.latency && { latency: { ...present.latency, ...patch.latency } }),
        ...(patch.limits && { limits: { ...present.limits, ...patch.limits } }),
      },
      context,
    )
  },
  'POST clock/advance': (body, context) =>
    advanceClock(
      check(v.strictObject({ milliseconds: v.pipe(v.number(), v.minValue(0)) }), body).milliseconds,
      context,
    ),
  'POST seed': async (body, context) => {
    const { name } = check(v.strictObject({ name: v.picklist(SEED_NAMES) }), body)
    await context.control.write({ seed: name })
    return replaceAccount(await seedAccount(name, context.control.now()), context)
  },
  'POST reset': async (_body, context) => {
    await writeSettings({}, context)
    const account = await seedAccount(context.control.seed(), context.control.now())
    return replaceAccount(account, context)
  },
  'GET state': async (_body, context) =>
    toDocument(await readStore(context, readAccount), context.control.now()),
  'PUT state': async (body, context) =>
    replaceAccount(fromDocument(check(stateDocument, body)), context),
  'GET state/changed': async (_body, context) => ({ changed: await differsFromSeed(context) }),
  'GET calls': async (_body, { log }) => ({ calls: log.list() }),
  'POST calls/repeat': (body, context) =>
    repeatCall(check(v.strictObject({ id: v.number() }), body).id, context),
  'DELETE calls': async (_body, { log }) => {
    log.clear()
    return { calls: [] }
  },
}

async function replaceAccount(
  account: Parameters<typeof writeAccount>[1],
  context: ServerContext,
): Promise<ServerStatus> {
  await context.store.transaction('readwrite', (tx) => writeAccount(tx, account))
  context.store.announce('data')
  context.changed({ origin: 'control', kind: 'data' })
  return status(context)
}

async function status(context: ServerContext): Promise<ServerStatus> {
  const { control } = context
  const settings = control.settings()
  const { counts, aside } = await readStore(context, async (tx) => ({
    counts: await tx.counters.list({ prefix: [] }),
    aside: await listSetAside(tx),
  }))
  return {
    product: 'ecs-key-pairs-sandbox',
    seed: control.seed(),
    storage: storageStatus(context),
    now: new Date(control.now()).toISOString(),
    settings: mergeSettings(settings, {}),
    setAside: aside,
    keyPairs: Object.fromEntries(
      counts
        .filter(({ name, value }) => name.startsWith('keyPairs/') && value > 0)
        .map(({ name, value }) => [name.slice('keyPairs/'.length), value]),
    ),
  }
}
