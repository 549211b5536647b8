import type { Translation } from '~/i18n/catalogue'
import type { en } from './en'

export const zh: Translation<typeof en> = {
  'link.title': '此链接中带有私钥',
  'link.text':
    '私钥位于 {places}，已从地址中移除且未被使用。链接本身仍带有该私钥，本页面的网站服务器也可能已记录：请勿转发此链接，并更换密钥对。',
  'part.name': '参数名',
  'part.path': '路径',
  'part.hash': '“#”之后的部分',
  close: '关闭此提示',
}
