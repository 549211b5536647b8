import { useId } from 'react'
import type { KeyPair } from '~/contract/key-pairs'
import { tagsTexts } from '~/i18n/tags/texts'
import { useTexts } from '~/i18n/use-texts'
import { keysInUse } from './tag-change'
import './RemoveKeys.css'

type Props = {
  pairs: readonly KeyPair[]
  removed: readonly string[]
  onChange: (removed: readonly string[]) => void
}

/** The keys that the selected key pairs have, to be ticked for removal. */
export function RemoveKeys({ pairs, removed, onChange }: Props) {
  const t = useTexts(tagsTexts)
  const id = useId()
  const keys = keysInUse(pairs)
  if (keys.length === 0) return null

  function toggle(key: string) {
    onChange(removed.includes(key) ? removed.filter((other) => other !== key) : [...removed, key])
  }

  return (
    <fieldset className="remove-keys">
      <legend>{t('remove')}</legend>
      {keys.map(({ key, count }, index) => (
        <label key={key}>
          <input
            type="checkbox"
            checked={removed.includes(key)}
            aria-labelledby={`${id}${index}key`}
            aria-describedby={`${id}${index}count`}
            onChange={() => toggle(key)}
          />
          <bdi id={`${id}${index}key`}>{key}</bdi>
          <span id={`${id}${index}count`} className="remove-keys-count">
            {t('remove.on', { count, total: pairs.length })}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
