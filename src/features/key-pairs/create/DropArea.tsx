import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { createTexts } from '~/i18n/create/texts'
import { useTexts } from '~/i18n/use-texts'
import { takeDrops } from './take-drops'

type Props = {
  onFiles: (files: File[]) => Promise<void>
  onText: (text: string) => void
}

/** Takes what is dropped anywhere on the dialog it stands in, and covers the dialog while something hangs over it. */
export function DropArea({ onFiles, onText }: Props) {
  const t = useTexts(createTexts)
  const hint = useRef<HTMLParagraphElement>(null)
  const [over, setOver] = useState(false)

  const take = useEffectEvent((dropped: DataTransfer) => {
    const files = [...dropped.files]
    const text = dropped.getData('text/plain')
    if (files.length > 0) void onFiles(files)
    else if (text) onText(text)
  })
  useEffect(() => {
    const dialog = hint.current?.closest<HTMLElement>('[role=dialog]')
    return dialog ? takeDrops(dialog, setOver, (dropped) => take(dropped)) : undefined
  }, [])

  return (
    <p ref={hint} className="create-drop-hint" aria-hidden="true" hidden={!over}>
      {t('key.drop')}
    </p>
  )
}
