import { ConfigProvider } from 'antd'
import { lazy, Suspense, use, useDeferredValue, type ReactNode } from 'react'
import type { Locale } from '~/i18n/catalogue'
import { useLocale } from '~/i18n/use-texts'
import { Icon } from './Icon'
import { fulfilledWith, readable } from '~/lib/readable-promise'

type Props = { children: ReactNode }

// antd's own are images with an English name each, within a button that has one in the page's language.
const CLOSE = { closeIcon: <Icon name="close" /> }
const OWN_ICONS = {
  modal: CLOSE,
  drawer: CLOSE,
  select: { suffixIcon: <Icon name="chevron" size="small" /> },
}

const DevTheme = import.meta.env.DEV
  ? lazy(async () => ({ default: (await import('./theme/DevTheme')).DevTheme }))
  : undefined

type AntdLocale = (typeof import('antd/locale/zh_CN'))['default']

// Its texts are built into antd. But it must be some locale: antd makes all within anew where one comes or goes.
const english = fulfilledWith<AntdLocale>({ locale: 'en' })
let chinese: Promise<AntdLocale> | undefined

/**
 * What antd's components need around them: the language of their own texts, a place for what pops up, and lists that are
 * whole in the document, so that screen readers and tests see every option. Each lazily loaded dialog, drawer or menu has one; the first screen has none.
 */
export function AntdScope({ children }: Props) {
  // While the texts of another language come, what is on screen stays, and with it the focus.
  const antdLocale = use(loadAntdLocale(useDeferredValue(useLocale())))
  const scope = (
    <ConfigProvider
      virtual={false}
      getPopupContainer={landmarkOf}
      locale={antdLocale}
      {...OWN_ICONS}
    >
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

// What pops up stands within the dialog or bar it belongs to, for those who move by landmarks or stay in a modal dialog.
function landmarkOf(trigger?: HTMLElement): HTMLElement {
  return (
    trigger?.closest<HTMLElement>('.ant-modal-container, [role="dialog"], header, main') ??
    document.body
  )
}

/** antd's own texts in a language; English is built into it. */
export function loadAntdLocale(locale: Locale): Promise<AntdLocale> {
  return locale === 'zh-CN' ? loadChinese() : english
}

function loadChinese(): Promise<AntdLocale> {
  if (chinese) return chinese
  chinese = readable(import('antd/locale/zh_CN').then((module) => module.default))
  // A failed download must not be remembered: the next attempt may find the network again.
  chinese.catch(() => (chinese = undefined))
  return chinese
}
