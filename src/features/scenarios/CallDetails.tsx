import { isActionName } from '~/contract/actions'
import type { CallRecord } from '~/contract/control'
import { panelTexts } from '~/i18n/panel/texts'
import { useTexts } from '~/i18n/use-texts'
import { copyText } from '~/lib/copy-text'
import { isFaultCode } from '~/scenario-link/fault-values'
import { Button } from '~/ui/Button'
import { showToast } from '~/ui/toasts'
import { asCli, asCurl, asSdk } from './call-code'
import { outcomeText } from './outcome-text'
import { ruleText } from './fault-text'
import { usePanel } from './panel-context'

type Props = { call: CallRecord }

/** All that is known of a call, and what can be done with it. */
export function CallDetails({ call }: Props) {
  const t = useTexts(panelTexts)
  const { sandbox, status, change, say } = usePanel()
  const { action, code, params } = call

  async function copy(text: string) {
    if (await copyText(text)) showToast({ kind: 'success', text: t('call.copied') })
    else showToast({ kind: 'failure', text: t('failed') })
  }

  async function repeat() {
    try {
      const again = await sandbox.repeat(call.id)
      const outcome = [outcomeText(again, t), again.code].filter(Boolean).join(' ')
      say(t('said.sent', { action: again.action, outcome }))
    } catch (error) {
      showToast({ kind: 'failure', text: t('failed'), detail: String(error) })
    }
  }

  function makeFault() {
    if (!isActionName(action)) return
    const failure = code !== null && isFaultCode(code) ? code : 'InternalError'
    const rule = { action, code: failure, when: { kind: 'always' } } as const
    change(
      (page) => page.settings({ faults: [rule, ...status.settings.faults] }),
      t('said.fault', { rule: ruleText(rule, t) }),
    )
  }

  return (
    <div className="call-details">
      <dl>
        <dt>{t('call.requestId')}</dt>
        <dd>
          <code>{call.requestId || '–'}</code>
        </dd>
        <dt>{t('call.time')}</dt>
        <dd>
          <code>{call.time}</code>
        </dd>
        {Object.entries(params).map(([name, value]) => (
          <div key={name} className="call-parameter">
            <dt>{name}</dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ))}
      </dl>
      <div className="panel-row-control">
        <Button kind="link" onClick={() => void copy(asCurl(call))}>
          {t('call.copyCurl')}
        </Button>
        <Button kind="link" onClick={() => void copy(asCli(call))}>
          {t('call.copyCli')}
        </Button>
        <Button kind="link" onClick={() => void copy(asSdk(call))}>
          {t('call.copySdk')}
        </Button>
        <Button kind="link" onClick={() => void repeat()}>
          {t('call.repeat')}
        </Button>
        {isActionName(action) && (
          <Button kind="link" onClick={makeFault}>
            {t('call.fault')}
          </Button>
        )}
      </div>
    </div>
  )
}
