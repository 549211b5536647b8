import type { ControlSettings, SettingsPatch } from '~/contract/control'
import type { ServerContext } from '~/server/server'

/** Sets exactly these settings; the rest goes back to its default. Applies at once, in every tab. */
export async function writeSettings(
  settings: SettingsPatch,
  context: ServerContext,
): Promise<ControlSettings> {
  const { control, store } = context
  const clockChanged = settings.clock !== control.stored().settings.clock
  await control.write({ settings, ...(clockChanged ? { clockSetAt: Date.now() } : {}) })
  store.announce('settings')
  context.changed({ origin: 'control', kind: 'settings' })
  return control.settings()
}

/** Moves the server's time on: a frozen clock stays frozen at the later time, any other runs on from there. */
export async function advanceClock(
  milliseconds: number,
  context: ServerContext,
): Promise<ControlSettings> {
  const { control } = context
  const at = new Date(control.now() + milliseconds).toISOString()
  const kind = control.settings().clock.kind === 'frozen' ? 'frozen' : 'running'
  return writeSettings({ ...control.stored().settings, clock: { kind, at } }, context)
}
