import { ConfigProvider, theme as antdThemes } from 'antd'
import { useMemo, useSyncExternalStore, type ReactNode } from 'react'
import { currentTheme, subscribeToTheme } from './theme-store'
import { darkTheme, lightTheme } from './tokens'

type Props = { children: ReactNode }

/** antd's run-time theme, for the dev server only: a built site has its styles as static sheets. */
export function DevTheme({ children }: Props) {
  const name = useSyncExternalStore(subscribeToTheme, currentTheme)
  const theme = useMemo(
    () => ({
      ...(name === 'dark' ? darkTheme : lightTheme),
      algorithm: name === 'dark' ? antdThemes.darkAlgorithm : antdThemes.defaultAlgorithm,
      cssVar: { key: 'ecs' },
      hashed: false,
    }),
    [name],
  )
  return <ConfigProvider theme={theme}>{children}</ConfigProvider>
}
