import { useSyncExternalStore } from 'react'
import {
  currentThemeChoice,
  setThemeChoice,
  subscribeToTheme,
  type ThemeChoice,
} from './theme-store'

/** What the person chose, and how to choose again. */
export function useThemeChoice(): [ThemeChoice, (choice: ThemeChoice) => void] {
  return [useSyncExternalStore(subscribeToTheme, currentThemeChoice), setThemeChoice]
}
