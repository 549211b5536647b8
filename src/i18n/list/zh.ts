import type { Translation } from '~/i18n/catalogue'
import type { en } from './en'

export const zh: Translation<typeof en> = {
  title: '密钥对',
  create: '创建密钥对',
  search: '请输入密钥对名称',
  clearSearch: '清除搜索',
  refresh: '刷新',

  'column.select': '选择',
  'column.name': '密钥对名称',
  'column.fingerprint': '密钥对指纹',
  'column.creationTime': '创建时间',

  loading: '正在加载密钥对',
  'empty.title': '您在当前地域 {region} 暂无密钥对',
  'empty.text': '您可以在此创建一个，或导入您正在使用的公钥。',
  'noMatch.title': '没有匹配的密钥对',
  'noMatch.text': '此地域中没有符合搜索和筛选条件的密钥对。',
  clearFilters: '清除筛选',

  'error.title': '无法加载密钥对',
  'error.code': '错误码',
  'error.requestId': '请求 ID',
  retry: '重试',

  pagination: '分页',
  'pagination.total': '共 {count} 个密钥对',
  'pagination.page': '第 {page} 页，共 {pages} 页',
  'pagination.previous': '上一页',
  'pagination.next': '下一页',
  'pagination.size': '每页显示',
}
