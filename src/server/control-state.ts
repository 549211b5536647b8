import {
  DEFAULT_SETTINGS,
  type ControlSettings,
  type SeedName,
  type SettingsPatch,
} from '~/contract/control'
import { clockNow } from '~/server/clock'
import type { Store } from '~/server/store/store'

/** What the store keeps of control: only what was set, so that a default may differ between a person and a test. */
export type StoredControl = { settings: SettingsPatch; clockSetAt: number; seed: SeedName }

const recordName = 'control'

/** The control settings of one store, kept in it, so that tabs share them. */
export type ControlState = {
  settings(): ControlSettings
  seed(): SeedName
  /** The server's time in milliseconds. */
  now(): number
  /** Replaces what was set. */
  write(stored: Partial<StoredControl>): Promise<void>
  stored(): StoredControl
  /** Reads again what another tab may have changed. */
  reload(): Promise<void>
}

export async function openControlState(
  store: Store,
  defaults: SettingsPatch,
  initial: Partial<StoredControl> = {},
): Promise<ControlState> {
  const base = mergeSettings(DEFAULT_SETTINGS, defaults)
  let stored: StoredControl = { settings: {}, clockSetAt: Date.now(), seed: 'default', ...initial }
  let settings = mergeSettings(base, stored.settings)

  function adopt(next: StoredControl): void {
    stored = next
    settings = mergeSettings(base, next.settings)
  }

  async function reload(): Promise<void> {
    const record = await store.transaction('readonly', (tx) => tx.meta.get([recordName]))
    if (record) adopt(record.value as StoredControl)
  }

  await reload()
  return {
    settings: () => settings,
    seed: () => stored.seed,
    now: () => clockNow(settings.clock, stored.clockSetAt),
    stored: () => stored,
    reload,
    async write(change) {
      const next = { ...stored, ...change }
      await store.transaction('readwrite', async (tx) => {
        await tx.meta.put({ name: recordName, value: next })
        // Rules that count their calls start anew with a new list of rules.
        if (change.settings) await tx.meta.delete(['fault-counts'])
      })
      adopt(next)
    },
  }
}

/** `settings` with the changes of `patch`. */
export function mergeSettings(settings: ControlSettings, patch: SettingsPatch): ControlSettings {
  return {
    ...settings,
    ...patch,
    latency: { ...settings.latency, ...patch.latency },
    limits: { ...settings.limits, ...patch.limits },
  }
}
