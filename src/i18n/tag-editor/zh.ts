import type { Translation } from '~/i18n/catalogue'
import type { en } from './en'

export const zh: Translation<typeof en> = {
  key: '标签键 {number}',
  value: '标签值 {number}',
  keyHint: '键',
  valueHint: '值（可选）',
  add: '添加标签',
  remove: '移除标签 {number}',
  limit: '最多 {count} 个标签，无法继续添加。',
  left: '还可以添加 {count} 个。',

  'problem.key.empty': '请为该值输入标签键，或移除此行。',
  'problem.key.too-long': '标签键最多 128 个字符。',
  'problem.key.reserved-prefix': '标签键不能以 aliyun 或 acs: 开头。',
  'problem.key.url': '标签键不能包含 http:// 或 https://。',
  'problem.key.duplicate': '该键已在另一行中使用，每个键只能出现一次。',
  'problem.value.too-long': '标签值最多 128 个字符。',
  'problem.value.reserved-prefix': '标签值不能以 acs: 开头。',
  'problem.value.url': '标签值不能包含 http:// 或 https://。',
}
