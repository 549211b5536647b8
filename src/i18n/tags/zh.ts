import type { Translation } from '~/i18n/catalogue'
import type { en } from './en'

export const zh: Translation<typeof en> = {
  title: '编辑标签',
  'batch.about': '以下标签将添加到所有所选密钥对。已有相同键的密钥对将使用新的值。',
  'batch.nothing':
    '没有可保存的更改。请输入要添加的标签，或勾选要移除的标签；单击“取消”则不做更改并关闭。',
  'batch.already': '所选密钥对都已有这些标签。请输入其他标签，或取消。',
  remove: '移除标签',
  'remove.on': '{total} 个中的 {count} 个',
  overfull: '以下密钥对的标签将超过 {limit} 个：{names}',
  savedOne: '{name} 的标签已保存。',
  savedMany: '已保存 {count} 个密钥对的标签。',
}
