import type { KeyPair } from '~/contract/key-pairs'
import { detailsTexts } from '~/i18n/details/texts'
import { useTexts } from '~/i18n/use-texts'
import { saveFile } from '~/lib/save-file'
import { Button } from '~/ui/Button'
import { CopyButton } from './CopyButton'
import { Section } from './Section'

type Props = { pair: KeyPair }

/** A long key scrolls in its box, by keyboard as well. */
const SCROLLABLE = { role: 'group', tabIndex: 0 } as const

/** The public key as one line, to copy or to save. */
export function PublicKeySection({ pair }: Props) {
  const t = useTexts(detailsTexts)
  const line = pair.PublicKey ?? ''
  const file = `${pair.KeyPairName}.pub`
  return (
    <Section
      title={t('publicKey')}
      actions={
        <>
          <CopyButton text={line} what={t('publicKey')}>
            {t('copyPublicKey')}
          </CopyButton>
          <Button
            kind="icon"
            icon="download"
            aria-label={t('downloadPublicKey', { file })}
            title={t('downloadPublicKey', { file })}
            onClick={() => saveFile(file, `${line}\n`)}
          />
        </>
      }
    >
      <pre className="details-key" dir="ltr" aria-label={t('publicKey')} {...SCROLLABLE}>
        {line}
      </pre>
    </Section>
  )
}
