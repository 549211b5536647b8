import { ConfigProvider } from 'antd'
import { lazy, Suspense, use, type ReactNode } from 'react'
import { useLocale } from '~/i18n/use-texts'

type Props = { children: ReactNode }

const DevTheme = import.meta.env.DEV
  ? lazy(async () => ({ default: (await import('./theme/DevTheme')).DevTheme }))
  : undefined

let chinese: Promise<typeof import('antd/locale/zh_CN')> | undefined

/**
 * What antd's components need around them: the language of their own texts, and lists that are whole in the document, so
 * that screen readers and tests see every option. Each lazily loaded dialog, drawer or menu has one; the first screen has none.
 */
export function AntdScope({ children }: Props) {
  const locale = useLocale()
  if (locale === 'zh-CN') chinese ??= import('antd/locale/zh_CN')
  const antdLocale = locale === 'zh-CN' && chinese ? use(chinese).default : undefined
  const scope = (
    <ConfigProvider virtual={false} {...(antdLocale ? { locale: antdLocale } : {})}>
      {children}
    </ConfigProvider>
  )
  if (!DevTheme) return scope
  return (
    <Suspense>
      <DevTheme>{scope}</DevTheme>
    </Suspense>
  )
}
