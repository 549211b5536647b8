import type { Translation } from '~/i18n/catalogue'
import type { en } from './en'

export const zh: Translation<typeof en> = {
  loading: '加载中…',
  failed: '无法加载：{reason}',
  'columns.shown': '显示的列',
  'columns.density': '密度',
  'columns.compact': '紧凑',
  'columns.comfortable': '宽松',
  'columns.reset': '恢复默认视图',

  'tag.key': '标签键',
  'tag.value': '标签值，留空表示任意',
  'tag.add': '添加筛选',
  'tag.note': '密钥对须同时具有所有筛选标签。',
  'tag.keyMissing': '请输入标签键。',
  'tag.tooMany': '一次最多可筛选 {count} 个标签。',
  'tag.filterBy': '按 {tag} 筛选',

  'instances.restartNeeded': '需要重启',
  'instances.more': '还有 {count} 台',
  'status.Pending': '创建中',
  'status.Starting': '启动中',
  'status.Running': '运行中',
  'status.Stopping': '停止中',
  'status.Stopped': '已停止',

  'regions.title': '搜索全部地域',
  'regions.label': '名称或指纹',
  'regions.search': '搜索',
  'regions.hint': '名称的一部分、带 * 的名称，或 MD5、SHA256 指纹。',
  'regions.results': '全部地域的搜索结果',
  'regions.none': '所有地域中都没有与 {text} 匹配的密钥对。',
  'regions.found': '找到 {count} 个密钥对',
  'regions.more': '此地域还有 {count} 个',
  'regions.failed': '有 {count} 个地域无法搜索。',
}
