import { Radio } from 'antd'
import { useId } from 'react'
import { createTexts } from '~/i18n/create/texts'
import { useTexts } from '~/i18n/use-texts'
import type { CreateType } from './create-values'
import './TypeField.css'

type Props = { value: CreateType; disabled: boolean; onChange: (type: CreateType) => void }

/** Where the key comes from. The link says it, so that a link can open the form either way. */
export function TypeField({ value, disabled, onChange }: Props) {
  const t = useTexts(createTexts)
  const id = useId()
  return (
    <div className="field">
      <div className="field-head">
        <span id={id} className="field-label">
          {t('type')}
        </span>
      </div>
      <Radio.Group
        aria-labelledby={id}
        aria-describedby={`${id}hint`}
        value={value}
        disabled={disabled}
        options={[
          { value: 'default', label: t('type.default') },
          { value: 'import', label: t('type.import') },
        ]}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}hint`} className="field-hint">
        {t(`type.${value}.hint`)}
      </p>
    </div>
  )
}
