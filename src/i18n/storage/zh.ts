import type { Translation } from '~/i18n/catalogue'
import type { en } from './en'

export const zh: Translation<typeof en> = {
  'unavailable.title': '此浏览器不为本页面保存数据',
  'unavailable.body':
    '当前为无痕窗口，或此网站的存储已被禁用。所有功能均可使用，但关闭标签页后，您的操作结果将会丢失。',
  'full.title': '浏览器没有更多空间可供本页面使用',
  'full.body': '您的上一次更改未保存，其他数据未受影响。请删除密钥对或释放浏览器空间后重试。',
  'record-set-aside.title': '有一条已存储的记录无法读取',
  'record-set-aside.body': '该记录已被搁置，其他数据保持不变。',
  close: '关闭此提示',
}
