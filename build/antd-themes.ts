import { theme } from 'antd'
import { darkTheme, lightTheme } from '../src/ui/theme/tokens.ts'

/** Our two themes as antd takes them; read by `antd-static-css.ts` when the site is built. */
export const antdThemes = {
  light: { ...lightTheme, algorithm: theme.defaultAlgorithm },
  dark: { ...darkTheme, algorithm: theme.darkAlgorithm },
}
