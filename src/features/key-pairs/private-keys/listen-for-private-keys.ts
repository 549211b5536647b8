import { containsPrivateKey } from '~/ssh/private-key'
import { REFUSES_ITSELF } from './own-refusal'

/** A field that text can be pasted into or dropped on. */
export type TextField = HTMLInputElement | HTMLTextAreaElement

/**
 * Keeps private keys out of every text field of the document until the answered function is called: what is pasted or dropped
 * with one in it does not get in, and `onRefused` is told of the field. It hears before any field does, and keeps nothing of
 * the text.
 */
export function listenForPrivateKeys(onRefused: (field: TextField) => void): () => void {
  function hear(event: ClipboardEvent | DragEvent) {
    const field = event.target
    if (!isTextField(field) || isRefusedThere(field, event)) return
    const data = event instanceof DragEvent ? event.dataTransfer : event.clipboardData
    if (!containsPrivateKey(data?.getData('text/plain') ?? '')) return
    event.preventDefault()
    onRefused(field)
  }

  document.addEventListener('paste', hear, true)
  document.addEventListener('drop', hear, true)
  return () => {
    document.removeEventListener('paste', hear, true)
    document.removeEventListener('drop', hear, true)
  }
}

function isTextField(target: EventTarget | null): target is TextField {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}

// The form of such a field takes what is dropped anywhere on it as meant for that field.
function isRefusedThere(field: TextField, event: Event): boolean {
  if (field.matches(REFUSES_ITSELF)) return true
  return event.type === 'drop' && Boolean(field.form?.querySelector(REFUSES_ITSELF))
}
