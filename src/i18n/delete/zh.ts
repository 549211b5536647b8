import type { Translation } from '~/i18n/catalogue'
import type { en } from './en'

export const zh: Translation<typeof en> = {
  title: '删除密钥对',
  delete: '删除',
  question: '确定删除所选的 {count} 个密钥对吗？公钥将从此地域永久移除，您手中的私钥不受影响。',
  list: '要删除的密钥对',
  unbindFirst: '先解绑',
  allBound:
    '已绑定实例的密钥对不支持删除，请先解绑。解绑后，实例将恢复为密码登录，运行中的实例需要重启才能生效。',
  someBound:
    '其中 {count} 个已绑定实例，不支持删除；其余可以删除。解绑后，实例将恢复为密码登录，运行中的实例需要重启才能生效。',
  someDeleted: '已删除 {count} 个密钥对。',
  someFailed: '{count} 个密钥对未能删除，仍保持选中。',
  impactUnknown: '无法确定是否有实例正在使用这些密钥对，因此暂时不能删除。',

  'state.checking': '正在查找使用它的实例…',
  'state.free': '没有实例使用',
  'state.bound': '已绑定 {count} 台实例',
  'state.deleted': '已删除',
  more: '另有 {count} 台',

  deletedOne: '密钥对 {name} 已删除。',
  deletedMany: '已删除 {count} 个密钥对。',
  undo: '撤销',
  restoredOne: '密钥对 {name} 已恢复。',
  restoredMany: '已恢复 {count} 个密钥对。',
  restoredHow: '公钥、标签和资源组与之前相同，创建时间为新的时间。',
  restoreFailed: '无法恢复：{names}',
}
