import { useEffect, useRef, useState, type ClipboardEvent } from 'react'
import { useController, useFormState, useWatch, type Control } from 'react-hook-form'
import { createTexts } from '~/i18n/create/texts'
import { shellTexts } from '~/i18n/shell/texts'
import { sshTexts } from '~/i18n/ssh/texts'
import { useTexts } from '~/i18n/use-texts'
import { OWN_REFUSAL } from '~/features/key-pairs/private-keys/own-refusal'
import { containsPrivateKey } from '~/ssh/private-key'
import { Button } from '~/ui/Button'
import { FormField } from '~/ui/FormField'
import { TextArea } from '~/ui/TextInput'
import { isSendable, useKeyCheck } from './check-key'
import type { CreateValues } from './create-values'
import { KeyHelp } from './KeyHelp'
import { KeyInspector } from './KeyInspector'
import { KeyNews } from './KeyNews'
import { keyProblemText } from './key-problem-text'
import { KeyRepair } from './KeyRepair'
import type { KeyIntake } from './use-key-intake'

type Props = {
  control: Control<CreateValues>
  regionId: string
  intake: KeyIntake
  /** The server's verdict on the key that was sent. */
  verdict: { publicKey: string; text: string } | undefined
}

/** The public key by paste, file or drop, with what it is, what is wrong with it, and what could be put right. */
export function PublicKeyField({ control, regionId, intake, verdict }: Props) {
  const t = useTexts(createTexts)
  const ssh = useTexts(sshTexts)
  const shell = useTexts(shellTexts)
  const files = useRef<HTMLInputElement>(null)
  const area = useRef<{ focus: () => void }>(null)
  const [converted, setConverted] = useState('')
  const { isSubmitted } = useFormState({ control, name: 'publicKey' })
  const { field } = useController({
    control,
    name: 'publicKey',
    rules: { validate: isSendable },
  })
  const fileName = useWatch({ control, name: 'fileName' })
  const text = field.value
  const check = useKeyCheck(text)
  const { refusal, take, takeFiles, refusePrivateKey } = intake
  const isPrivate = check.problem?.code === 'private-key'

  // Typed letter by letter, a private key shows itself only when its marker is complete.
  useEffect(() => {
    if (isPrivate) refusePrivateKey()
  })

  function change(next: string) {
    // One letter more or less needs no look at the whole text: the check that follows does it.
    if (refusal || Math.abs(next.length - text.length) > 1) take(next)
    else field.onChange(next)
  }

  // A private key in the clipboard never gets into the field, not even for the browser's undo.
  function paste(event: ClipboardEvent) {
    if (!containsPrivateKey(event.clipboardData.getData('text'))) return
    event.preventDefault()
    refusePrivateKey()
  }

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
      <FormField
        label={t('key')}
        required
        hint={hintText()}
        problem={problemText()}
        extra={
          <>
            <Button kind="link" icon="upload" onClick={() => files.current?.click()}>
              {t('key.upload')}
            </Button>
            <input
              ref={files}
              type="file"
              hidden
              onChange={(event) => {
                void takeFiles([...(event.target.files ?? [])])
                // The same file may be chosen again after it was changed.
                event.target.value = ''
              }}
            />
          </>
        }
      >
        {(props) => (
          <TextArea
            {...props}
            {...field}
            {...OWN_REFUSAL}
            ref={(element) => {
              field.ref(element)
              area.current = element
            }}
            className="create-key"
            placeholder={t('key.placeholder')}
            autoComplete="off"
            spellCheck={false}
            rows={4}
            onChange={(event) => change(event.target.value)}
            onPaste={paste}
          />
        )}
      </FormField>
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
