import type { CallRecord } from '~/contract/control'
import type { panelTexts } from '~/i18n/panel/texts'
import type { Translate } from '~/i18n/use-texts'

/** The status of an answer; in words where there was none. */
export function outcomeText({ status }: CallRecord, t: Translate<typeof panelTexts.en>): string {
  return status === 0 ? t('call.broken') : String(status)
}
