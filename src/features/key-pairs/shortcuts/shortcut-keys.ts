/** What a key does anywhere on the page: open one of these, or act on the element that names the key as its own. */
export type Shortcut =
  | 'shortcuts'
  | 'palette'
  | 'create'
  | 'search'
  | 'refresh'
  | 'region'
  | 'message'

/** The keys, in the order in which they are listed. The palette's key is held with Ctrl or Command. */
export const SHORTCUT_KEYS: readonly { shortcut: Shortcut; key: string; held?: true }[] = [
  { shortcut: 'create', key: 'c' },
  { shortcut: 'search', key: '/' },
  { shortcut: 'refresh', key: 'r' },
  { shortcut: 'region', key: 'g' },
  { shortcut: 'message', key: 'm' },
  { shortcut: 'palette', key: 'k', held: true },
  { shortcut: 'shortcuts', key: '?' },
]

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** The shortcut that a key press means, or `undefined`. */
export function shortcutOf({ key, ctrlKey, metaKey, altKey }: Keys): Shortcut | undefined {
  if (altKey) return undefined
  const held = ctrlKey || metaKey
  const pressed = key.toLowerCase()
  return SHORTCUT_KEYS.find((entry) => entry.key === pressed && (entry.held ?? false) === held)
    ?.shortcut
}

/** Whether a shortcut of one key alone, which people who dictate or slip may want off: WCAG 2.1.4. */
export function isSingleKey(shortcut: Shortcut): boolean {
  return shortcut !== 'palette'
}

/**
 * Whether a key press goes to the newest message from wherever one is: out of a field and over an open dialog, where a single
 * key means something else. By its place on the keyboard: with Alt, a Mac's key M gives another character.
 */
export function isMessageKey({
  altKey,
  shiftKey,
  ctrlKey,
  metaKey,
  code,
}: Pick<KeyboardEvent, 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'code'>): boolean {
  return altKey && shiftKey && !ctrlKey && !metaKey && code === 'KeyM'
}
