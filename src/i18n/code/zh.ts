import type { Translation } from '~/i18n/catalogue'
import type { en } from './en'

export const zh: Translation<typeof en> = {
  show: '查看代码',
  region: '代码',
  languages: '代码语言',
  copy: '复制代码',
  copied: '已复制',
  nothing: '尚未做任何更改，因此不会发送请求。',
  copyRefused: '浏览器不允许复制，请选中文本后自行复制。',
  'gap.delete':
    'Terraform 描述的是应有的状态，删除没有对应的代码：请移除这些密钥对的 alicloud_ecs_key_pair 块后执行 apply。',
  'gap.detach':
    'Terraform 描述的是应有的状态，解绑没有对应的代码：请从 alicloud_ecs_key_pair_attachment 块中移除这些实例后执行 apply。',
  'gap.untag':
    'Terraform 描述的是应有的状态，移除标签没有对应的代码：请从密钥对的 tags 中去掉该键后执行 apply。',
  'gap.tags': 'Terraform 的 tags 表示全部标签：请补上密钥对已有的标签，否则应用后它们会被移除。',
  'gap.other': 'Terraform 没有对应此操作的资源。',
}
