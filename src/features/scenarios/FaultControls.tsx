import { panelTexts } from '~/i18n/panel/texts'
import { useTexts } from '~/i18n/use-texts'
import { printFault } from '~/scenario-link/fault-values'
import { Button } from '~/ui/Button'
import { ruleText, timingText } from './fault-text'
import { FaultForm } from './FaultForm'
import { Group } from './Group'
import { useSettings } from './panel-context'

/** The failures that are brought about on purpose; the first that matches a call decides. */
export function FaultControls() {
  const t = useTexts(panelTexts)
  const { settings, set } = useSettings()
  const { faults } = settings
  return (
    <Group title={t('faults')}>
      {faults.length === 0 && <p className="panel-hint">{t('faults.none')}</p>}
      <ul className="panel-list">
        {faults.map((rule, place) => (
          // The same rule may stand there twice: its place tells them apart.
          // oxlint-disable-next-line react/no-array-index-key -- the order is what the rules are about
          <li key={`${place} ${printFault(rule)}`}>
            <span>
              {rule.action === '*' ? t('fault.every') : <code>{rule.action}</code>} →{' '}
              <code>{rule.code}</code>, {timingText(rule, t)}
            </span>
            <Button
              kind="icon"
              icon="close"
              aria-label={t('fault.remove', { rule: printFault(rule) })}
              onClick={() =>
                set(
                  { faults: faults.toSpliced(place, 1) },
                  t('said.faultGone', { rule: ruleText(rule, t) }),
                )
              }
            />
          </li>
        ))}
      </ul>
      <FaultForm
        onAdd={(rule) =>
          set({ faults: [...faults, rule] }, t('said.fault', { rule: ruleText(rule, t) }))
        }
      />
    </Group>
  )
}
