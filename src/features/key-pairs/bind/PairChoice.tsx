import { useId } from 'react'
import { bindTexts } from '~/i18n/bind/texts'
import { useTexts } from '~/i18n/use-texts'

type Props = { names: readonly string[]; chosen: string; onChoose: (name: string) => void }

/** Which of the selected key pairs to bind. */
export function PairChoice({ names, chosen, onChoose }: Props) {
  const t = useTexts(bindTexts)
  const id = useId()
  return (
    <fieldset className="bind-pairs" aria-describedby={`${id}about`}>
      <legend>{t('bind.which')}</legend>
      <p id={`${id}about`} className="bind-about">
        {t('bind.whichAbout')}
      </p>
      {names.map((name) => (
        <label key={name}>
          <input type="radio" name={id} checked={name === chosen} onChange={() => onChoose(name)} />
          <bdi>{name}</bdi>
        </label>
      ))}
    </fieldset>
  )
}
