import { useRef, useState, type DragEvent, type ReactNode } from 'react'
import { createTexts } from '~/i18n/create/texts'
import { useTexts } from '~/i18n/use-texts'

type Props = {
  enabled: boolean
  onFiles: (files: File[]) => Promise<void>
  onText: (text: string) => void
  children: ReactNode
}

/**
 * Takes what is dropped anywhere on the form, because a file dropped beside a small field would otherwise be opened by the
 * browser in place of the page.
 */
export function DropArea({ enabled, onFiles, onText, children }: Props) {
  const t = useTexts(createTexts)
  // Each element under the pointer is entered and left by itself: only their balance tells whether the drag is inside.
  const depth = useRef(0)
  const [over, setOver] = useState(false)

  function count(event: DragEvent, step: number) {
    event.preventDefault()
    depth.current = Math.max(0, depth.current + step)
    setOver(enabled && depth.current > 0)
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    depth.current = 0
    setOver(false)
    if (!enabled) return
    const files = [...event.dataTransfer.files]
    const text = event.dataTransfer.getData('text/plain')
    if (files.length > 0) void onFiles(files)
    else if (text) onText(text)
  }

  return (
    <div
      className="create-drop"
      onDragEnter={(event) => count(event, 1)}
      onDragLeave={(event) => count(event, -1)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      {children}
      {over && (
        <p className="create-drop-hint" aria-hidden="true">
          {t('key.drop')}
        </p>
      )}
    </div>
  )
}
