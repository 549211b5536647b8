import { readStored, writeStored } from '~/lib/stored-value'

export const THEME_CHOICES = ['light', 'dark', 'system'] as const
/** What a person chose; `system` follows the operating system, also when it changes. */
export type ThemeChoice = (typeof THEME_CHOICES)[number]
export type ThemeName = 'light' | 'dark'

const KEY = 'theme'
const darkSystem = window.matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()
let choice: ThemeChoice = toThemeChoice(readStored(KEY)) ?? 'system'

darkSystem.addEventListener('change', apply)

/** The value as a choice, or `undefined`. */
export function toThemeChoice(value: string | null | undefined): ThemeChoice | undefined {
  return THEME_CHOICES.find((known) => known === value)
}

export function currentThemeChoice(): ThemeChoice {
  return choice
}

/** The theme on screen. `data-theme` of the root element says the same; no style depends on anything else. */
export function currentTheme(): ThemeName {
  if (choice === 'system') return darkSystem.matches ? 'dark' : 'light'
  return choice
}

/** Shows a theme and remembers it. */
export function setThemeChoice(next: ThemeChoice): void {
  choice = next
  writeStored(KEY, next)
  apply()
}

/** Calls `listener` after each change; answers the function that stops it. */
export function subscribeToTheme(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Puts right what is on screen, should the system's theme have changed before this module listened. */
export function followSystem(): void {
  if (document.documentElement.dataset['theme'] !== currentTheme()) apply()
}

function apply(): void {
  document.documentElement.dataset['theme'] = currentTheme()
  for (const listener of listeners) listener()
}
