import type { FaultRule } from '~/contract/control'
import type { panelTexts } from '~/i18n/panel/texts'
import type { Translate } from '~/i18n/use-texts'

/** When a fault strikes, in words. */
export function timingText({ when }: FaultRule, t: Translate<typeof panelTexts.en>): string {
  switch (when.kind) {
    case 'always':
      return t('fault.always')
    case 'next':
      return when.times === 1 ? t('fault.next') : t('fault.nextMany', { n: when.times })
    case 'nth':
      return t('fault.nth', { n: when.n })
    case 'chance':
      return t('fault.chance', { percent: Math.round(when.probability * 10_000) / 100 })
  }
}

/** A whole fault in words, for the ear. */
export function ruleText(rule: FaultRule, t: Translate<typeof panelTexts.en>): string {
  const action = rule.action === '*' ? t('fault.every') : rule.action
  return t('fault.rule', { action, code: rule.code, when: timingText(rule, t) })
}
