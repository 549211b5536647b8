import { readStored, writeStored } from '~/lib/stored-value'

const KEY = 'singleKeyShortcuts'

/** Whether shortcuts of one key alone are on; remembered in this browser. */
export function singleKeysOn(): boolean {
  return readStored(KEY) !== 'off'
}

export function setSingleKeys(on: boolean): void {
  writeStored(KEY, on ? 'on' : 'off')
}
