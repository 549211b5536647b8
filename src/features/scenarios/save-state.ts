import type { Sandbox } from '~/contract/sandbox'
import { saveFile } from '~/lib/save-file'

/** Hands all data over as a file, which Import state takes. */
export async function saveState(sandbox: Sandbox): Promise<void> {
  saveFile('state.json', JSON.stringify(await sandbox.state(), null, 2), 'application/json')
}
