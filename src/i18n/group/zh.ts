import type { Translation } from '~/i18n/catalogue'
import type { en } from './en'

export const zh: Translation<typeof en> = {
  title: '更换资源组',
  group: '资源组',
  missing: '请选择要移入的资源组。',
  placeholder: '请选择资源组',
  present: '当前所在：{groups}。',
  same: '已在该资源组中。',
  movedOne: '{name} 已移至该资源组。',
  movedMany: '已将 {count} 个密钥对移至该资源组。',
  someFailed: '{count} 个密钥对中有 {failed} 个未能移动：',
}
