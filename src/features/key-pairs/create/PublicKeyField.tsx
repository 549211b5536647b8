import { useEffect, useRef, useState } from 'react'
import { useFormState, useWatch, type UseFormReturn } from 'react-hook-form'
import { createTexts } from '~/i18n/create/texts'
import { shellTexts } from '~/i18n/shell/texts'
import { sshTexts } from '~/i18n/ssh/texts'
import { useTexts } from '~/i18n/use-texts'
import { useKeyCheck } from './check-key'
import type { CreateValues } from './create-values'
import { KeyField } from './KeyField'
import { KeyHelp } from './KeyHelp'
import { KeyInspector } from './KeyInspector'
import { KeyNews } from './KeyNews'
import { keyProblemText } from './key-problem-text'
import { KeyRepair } from './KeyRepair'
import type { KeyIntake } from './use-key-intake'

type Props = {
  form: UseFormReturn<CreateValues>
  regionId: string
  intake: KeyIntake
  /** The server's verdict on the key that was sent. */
  verdict: { publicKey: string; text: string } | undefined
}

/** The public key by paste, file or drop, with what it is, what is wrong with it, and what could be put right. */
export function PublicKeyField({ form, regionId, intake, verdict }: Props) {
  const t = useTexts(createTexts)
  const ssh = useTexts(sshTexts)
  const shell = useTexts(shellTexts)
  // At once: the form's own way to set the focus waits for a timer, and the focus would be taken on from the button before.
  const area = useRef<HTMLTextAreaElement>(null)
  const [converted, setConverted] = useState('')
  const { control } = form
  const { isSubmitted } = useFormState({ control, name: 'publicKey' })
  const [text, fileName] = useWatch({ control, name: ['publicKey', 'fileName'] })
  const check = useKeyCheck(text)
  const { refusal, take, refusePrivateKey } = intake
  const isPrivate = check.problem?.code === 'private-key'

  // Typed letter by letter, a private key shows itself only when its marker is complete.
  useEffect(() => {
    if (isPrivate) refusePrivateKey()
  })

  function use(line: string) {
    take(line)
    setConverted(line)
    area.current?.focus()
  }

  function hintText() {
    if (text !== '' && text === converted) return t('repair.done')
    return fileName ? t('key.fromFile', { file: fileName }) : t('key.hint')
  }

  function problemText() {
    if (refusal?.kind === 'private-key') return shell('privateKeyRefused')
    if (refusal?.kind === 'unreadable') return t('key.unreadable', { file: refusal.file })
    if (verdict?.publicKey === text) return verdict.text
    if (!check.problem || isPrivate) return undefined
    if (check.problem.code === 'empty' && !isSubmitted) return undefined
    return keyProblemText(ssh, check.problem, check)
  }

  return (
    <>
      <KeyField form={form} intake={intake} hint={hintText()} problem={problemText()} area={area} />
      <KeyNews check={check} />
      <KeyRepair check={check} onUse={use} />
      <KeyInspector
        regionId={regionId}
        shown={check.key ?? check.unaccepted}
        accepted={!check.unaccepted}
      />
      <KeyHelp />
    </>
  )
}
