import { useState } from 'react'
import { containsPrivateKey } from '~/ssh/private-key'
import { readKeyFile } from './read-key-file'

/** Why what was offered did not get into the field. */
export type Refusal = { kind: 'private-key' } | { kind: 'unreadable'; file: string }

/** The one way of text into the field of the public key. A private key stops here: it goes into no state, and nowhere else. */
export type KeyIntake = {
  refusal: Refusal | null
  take: (text: string, fileName?: string) => void
  takeFiles: (files: readonly File[]) => Promise<void>
  refusePrivateKey: () => void
}

/** `onText` sets the field. */
export function useKeyIntake(onText: (text: string, fileName: string) => void): KeyIntake {
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  function refusePrivateKey() {
    onText('', '')
    setRefusal({ kind: 'private-key' })
  }

  function take(text: string, fileName = '') {
    if (containsPrivateKey(text)) return refusePrivateKey()
    setRefusal(null)
    onText(text, fileName)
  }

  async function takeFiles(files: readonly File[]) {
    const names = files.map((file) => file.name).join(', ')
    try {
      const texts = await Promise.all(files.map(readKeyFile))
      take(texts.join('\n'), names)
    } catch {
      setRefusal({ kind: 'unreadable', file: names })
    }
  }

  return { refusal, take, takeFiles, refusePrivateKey }
}
