import { InputNumber } from 'antd'
import { useState } from 'react'
import { ACTION_ERRORS, COMMON_ERRORS } from '~/contract/action-errors'
import { ACTION_NAMES } from '~/contract/actions'
import type { FaultCode, FaultRule, FaultTiming } from '~/contract/control'
import { ERROR_CODES } from '~/contract/errors'
import { panelTexts } from '~/i18n/panel/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'
import { Select } from '~/ui/Select'

type Props = { onAdd: (rule: FaultRule) => void }

const KINDS = ['always', 'next', 'nth', 'chance'] as const
type Kind = (typeof KINDS)[number]

/** Which action fails, with which documented code, and when. */
export function FaultForm({ onAdd }: Props) {
  const t = useTexts(panelTexts)
  const [action, setAction] = useState<FaultRule['action']>('ImportKeyPair')
  const [code, setCode] = useState<FaultCode>('QuotaExceed.KeyPair')
  const [kind, setKind] = useState<Kind>('always')
  const [number, setNumber] = useState(1)
  const own = action === '*' ? ERROR_CODES : ACTION_ERRORS[action]
  const numberName = {
    always: '',
    next: t('fault.count'),
    nth: t('fault.number'),
    chance: t('fault.percent'),
  }[kind]

  function changeAction(next: FaultRule['action']) {
    setAction(next)
    const [first = 'InternalError'] = next === '*' ? COMMON_ERRORS : ACTION_ERRORS[next]
    const stays =
      next === '*' || [...ACTION_ERRORS[next], ...COMMON_ERRORS].some((known) => known === code)
    if (!stays) setCode(first)
  }

  return (
    <div className="fault-form">
      <Select
        className="panel-wide"
        size="small"
        aria-label={t('fault.action')}
        value={action}
        showSearch
        options={[
          { value: '*' as const, label: t('fault.every') },
          ...ACTION_NAMES.map((value) => ({ value, label: value })),
        ]}
        onChange={changeAction}
      />
      <Select<FaultCode>
        className="panel-wide"
        size="small"
        aria-label={t('fault.code')}
        value={code}
        showSearch
        options={[
          {
            label: t('fault.documented'),
            options: codes(own.filter((known) => action !== '*' || !COMMON_ERRORS.includes(known))),
          },
          { label: t('fault.connection'), options: codes(['LostAnswer', 'NetworkError']) },
          { label: t('fault.common'), options: codes(COMMON_ERRORS) },
        ]}
        onChange={setCode}
      />
      <div className="panel-row-control">
        <Select<Kind>
          className="panel-grow"
          size="small"
          aria-label={t('fault.when')}
          value={kind}
          options={KINDS.map((value) => ({ value, label: t(`fault.when.${value}`) }))}
          onChange={(next) => {
            setKind(next)
            setNumber(next === 'chance' ? 20 : 1)
          }}
        />
        {kind !== 'always' && (
          <InputNumber<number>
            size="small"
            aria-label={numberName}
            min={kind === 'chance' ? 0 : 1}
            max={kind === 'chance' ? 100 : 1000}
            {...(kind === 'chance' ? { suffix: '%' } : {})}
            value={number}
            onChange={(next) => setNumber(next ?? 1)}
          />
        )}
        <Button icon="plus" onClick={() => onAdd({ action, code, when: timing(kind, number) })}>
          {t('fault.add')}
        </Button>
      </div>
    </div>
  )
}

function codes(list: readonly FaultCode[]) {
  return list.map((value) => ({ value, label: value }))
}

function timing(kind: Kind, number: number): FaultTiming {
  switch (kind) {
    case 'always':
      return { kind }
    case 'next':
      return { kind, times: number }
    case 'nth':
      return { kind, n: number }
    case 'chance':
      return { kind, probability: number / 100 }
  }
}
