import { isMessage, toggleMessageFocus } from '~/ui/message-focus'
import { isMessageKey, isSingleKey, shortcutOf, type Shortcut } from './shortcut-keys'
import { singleKeysOn } from './single-keys'

/** What takes every key for itself while it is open. */
const COVERING = '[role=dialog], [role=menu], dialog[open]'
const TYPED_INTO = 'textarea, select, [contenteditable=true], [role=combobox], [role=menu]'
const NO_TEXT = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'file'])

/** Elements that a shortcut acts on: a field is focused, a button is pressed. */
const TARGETS: Partial<Record<Shortcut, string>> = {
  create: 'main [aria-keyshortcuts="c"]',
  search: 'main [aria-keyshortcuts="/"]',
  refresh: 'main [aria-keyshortcuts="r"]',
  region: 'header [role=combobox]',
}

/**
 * Hears the page's shortcuts until the answered function is called. Keys typed into a field, and keys pressed while a dialog
 * or a menu is open, are left alone; only the palette's key works in a field too, and with Alt and Shift that of the newest
 * message everywhere.
 */
export function listenForShortcuts(open: (what: 'shortcuts' | 'palette') => void): () => void {
  function hear(event: KeyboardEvent) {
    if (event.defaultPrevented || event.isComposing || event.repeat) return
    const anywhere = isMessageKey(event)
    const shortcut = anywhere ? 'message' : shortcutOf(event)
    if (!shortcut) return
    if (!anywhere && isSingleKey(shortcut) && (isTyping(event.target) || !singleKeysOn())) return
    // From a message over a dialog, its key leads back into the dialog.
    const fromMessage = shortcut === 'message' && isMessage(event.target)
    if (!anywhere && !fromMessage && isCovered()) return
    if (shortcut === 'message') {
      if (toggleMessageFocus()) event.preventDefault()
      return
    }
    event.preventDefault()
    if (shortcut === 'shortcuts' || shortcut === 'palette') open(shortcut)
    else actOn(document.querySelector<HTMLElement>(TARGETS[shortcut] ?? ''))
  }

  document.addEventListener('keydown', hear)
  return () => document.removeEventListener('keydown', hear)
}

// A dialog that was closed may still be in the document, unseen.
function isCovered(): boolean {
  const covers = [...document.querySelectorAll(COVERING)]
  return covers.some((element) => element.checkVisibility())
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type)
  return target instanceof Element && target.closest(TYPED_INTO) !== null
}

function actOn(element: HTMLElement | null) {
  if (!element) return
  element.focus()
  if (element instanceof HTMLButtonElement) element.click()
}
