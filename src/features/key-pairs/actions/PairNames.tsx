import { actionsTexts } from '~/i18n/actions/texts'
import { useTexts } from '~/i18n/use-texts'

type Props = { names: readonly string[] }

/** Which key pairs a dialog is about. */
export function PairNames({ names }: Props) {
  const t = useTexts(actionsTexts)
  const [first] = names
  if (names.length === 1) {
    return (
      <p className="dialog-names">{t.rich('names.one', { name: <bdi key="name">{first}</bdi> })}</p>
    )
  }
  return (
    <details className="dialog-names">
      <summary>{t('names.many', { count: names.length })}</summary>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </details>
  )
}
