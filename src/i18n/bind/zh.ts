import type { Translation } from '~/i18n/catalogue'
import type { en } from './en'

export const zh: Translation<typeof en> = {
  'bind.title': '绑定密钥对',
  'bind.about': '绑定后，实例将禁用密码登录。运行中的实例需要重启后密钥对才能生效。',
  'bind.which': '要绑定的密钥对',
  'bind.whichAbout': '一台实例只能绑定一个密钥对，请在所选密钥对中选择一个。',
  'bind.replaced': '{instances} 的 {pair} 将被替换。',
  'bind.replacing': '以下实例将失去当前的密钥对：',
  'bind.done': '{name} 已绑定到 {count} 台实例。',
  'bind.someFailed': '{count} 台实例中有 {failed} 台绑定失败。',

  'unbind.title': '解绑密钥对',
  'unbind.about':
    '解绑后，实例恢复密码登录。如果实例没有密码，请先重置密码。运行中的实例需要重启。',
  'unbind.done': '已从 {count} 台实例解绑密钥对。',
  'unbind.someFailed': '{count} 台实例中有 {failed} 台解绑失败。',
  'unbind.none': '没有绑定的实例。',

  'transfer.source': '选择ECS实例',
  'transfer.target': '已选择',
  'transfer.move': '移到已选择',
  'transfer.back': '移回',
  'transfer.search': '按实例名称或 ID 搜索',
  'transfer.count': '{count} 台实例',
  'transfer.checked': '已勾选 {checked} 项',
  'transfer.shown': '已显示 {shown} 台，共 {total} 台',
  'transfer.more': '加载更多',
  'transfer.empty': '此地域没有实例',
  'transfer.noMatch': '没有匹配的实例',
  'transfer.noneChosen': '尚未选择',
  'transfer.allMoved': '显示的实例均已选择',
  'transfer.moved': '已选择 {count} 台：{names}',
  'transfer.movedBack': '已移回 {count} 台：{names}',
  'transfer.limit': '一次最多 {limit} 台实例：请移回 {count} 台。',

  'instance.noPair': '未绑定密钥对',
  'instance.pair': '密钥对：{name}',
  'instance.pending': '需要重启',
  'instance.pendingFrom': '需要重启：在此之前 {name} 仍然有效',
  'status.Pending': '创建中',
  'status.Starting': '启动中',
  'status.Running': '运行中',
  'status.Stopping': '停止中',
  'status.Stopped': '已停止',
  'obstacle.windows': 'Windows 实例不支持 SSH 密钥对',
  'obstacle.not-io-optimized': '非 I/O 优化实例，不支持密钥对',
  'obstacle.bound-already': '已绑定此密钥对',

  'result.bound': '已绑定',
  'result.unbound': '已解绑',

  'restart.now': '立即重启',
  'restart.needed': '{count} 台运行中的实例需要重启后才能生效。',
  'restart.started': '{count} 台实例正在重启。',
  'restart.failed': '无法重启：{names}',
}
