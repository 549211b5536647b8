import type { Translation } from '~/i18n/catalogue'
import type { en } from './en'

export const zh: Translation<typeof en> = {
  open: '场景面板',
  frame: '宽 {width} 像素的屏幕中的页面',
}
