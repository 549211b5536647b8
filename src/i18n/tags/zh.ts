import type { Translation } from '~/i18n/catalogue'
import type { en } from './en'

export const zh: Translation<typeof en> = {
  title: '编辑标签',
  'batch.about': '以下标签将添加到所有所选密钥对。已有相同键的密钥对将使用新的值。',
  remove: '移除标签',
  'remove.on': '{total} 个中的 {count} 个',
  overfull: '以下密钥对的标签将超过 {limit} 个：{names}',
  savedOne: '{name} 的标签已保存。',
  savedMany: '已保存 {count} 个密钥对的标签。',
}
