import type { Translation } from '~/i18n/catalogue'
import type { en } from './en'

export const zh: Translation<typeof en> = {
  ok: '确定',
  cancel: '取消',
  close: '关闭',
  retry: '重试',
  loading: '正在加载…',
  gone: '此地域中已没有该密钥对，可能已在别处被删除。',
  'gone.title': '密钥对不存在',
  'names.one': '密钥对：{name}',
  'names.many': '{count} 个密钥对',
  'fault.facts': '错误码：{code}。请求 ID：{requestId}',
  'fault.unknown': '无法确定变更是否已执行。可以放心重试：已完成的部分不会改变。',
}
