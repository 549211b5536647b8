import { containsPrivateKey } from '~/ssh/private-key'
import { REFUSES_ITSELF, REFUSES_VALUES } from './own-refusal'

/** A field that text can be put into. */
export type TextField = HTMLInputElement | HTMLTextAreaElement

/**
 * Keeps private keys out of every text field of the document until the answered function is called, and tells `onRefused` of
 * the field and of the event that brought one. What is pasted or dropped does not get in; a value that has one in it after
 * all, typed to its end, filled in by the browser or by a script, is emptied. It hears before any field does, and keeps
 * nothing of the text.
 */
export function listenForPrivateKeys(
  onRefused: (field: TextField, event: Event) => void,
): () => void {
  function hear(event: ClipboardEvent | DragEvent) {
    const field = event.target
    if (!isTextField(field) || field.matches(REFUSES_ITSELF)) return
    const data = event instanceof DragEvent ? event.dataTransfer : event.clipboardData
    if (!containsPrivateKey(data?.getData('text/plain') ?? '')) return
    event.preventDefault()
    onRefused(field, event)
  }

  function hearValue(event: Event) {
    const field = event.target
    if (!isTextField(field) || field.matches(REFUSES_VALUES)) return
    if (!containsPrivateKey(field.value)) return
    empty(field)
    onRefused(field, event)
  }

  const end = new AbortController()
  const options = { capture: true, signal: end.signal }
  document.addEventListener('paste', hear, options)
  document.addEventListener('drop', hear, options)
  for (const type of ['input', 'change']) document.addEventListener(type, hearValue, options)
  return () => end.abort()
}

function isTextField(target: EventTarget | null): target is TextField {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  return isField && target.matches(':read-write')
}

// As if it had never been anything else: React notes what is set on the field itself, and would miss the change.
function empty(field: TextField): void {
  const { prototype } = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, '')
}
