import { sshTexts } from '~/i18n/ssh/texts'
import { useTexts } from '~/i18n/use-texts'
import { adviseOn } from '~/ssh/advice'
import type { SshPublicKey } from '~/ssh/public-key'
import { Icon } from '~/ui/Icon'

type Props = { publicKey: SshPublicKey; now: Date }

/** What deserves a word about an accepted key. */
export function AdviceList({ publicKey, now }: Props) {
  const t = useTexts(sshTexts)
  const advice = adviseOn(publicKey, now)
  if (advice.length === 0) return null
  return (
    <ul className="details-advice">
      {advice.map(({ code, bits, at }) => {
        const dated = code === 'cert-expired' || code === 'cert-not-yet-valid'
        const text = t.lookup(`advice.${code}${dated && !at ? '.undated' : ''}`, {
          bits: bits ?? '',
          at: at?.toLocaleDateString(t.locale, { dateStyle: 'medium' }) ?? '',
        })
        return (
          <li key={code}>
            <Icon name="warning" size="text" />
            <span>{text}</span>
          </li>
        )
      })}
    </ul>
  )
}
