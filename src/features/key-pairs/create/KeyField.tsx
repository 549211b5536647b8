import { memo, useRef, type ChangeEvent, type ClipboardEvent, type RefObject } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { OWN_REFUSAL } from '~/features/key-pairs/private-keys/own-refusal'
import { createTexts } from '~/i18n/create/texts'
import { useTexts } from '~/i18n/use-texts'
import { containsPrivateKey } from '~/ssh/private-key'
import { Button } from '~/ui/Button'
import { FormField } from '~/ui/FormField'
import { TextArea } from '~/ui/TextInput'
import { isSendable } from './check-key'
import type { CreateValues } from './create-values'
import type { KeyIntake } from './use-key-intake'

type Props = {
  form: UseFormReturn<CreateValues>
  intake: KeyIntake
  hint: string
  problem: string | undefined
  /** Set to the field itself, for the focus. */
  area: RefObject<HTMLTextAreaElement | null>
}

/**
 * Where the public key is typed, pasted or opened. It keeps its text itself and is not drawn anew at each letter; what the
 * text is stands below.
 */
export const KeyField = memo(function KeyField({ form, intake, hint, problem, area }: Props) {
  const t = useTexts(createTexts)
  const { onChange, ...field } = form.register('publicKey', { validate: isSendable })
  const { refusal, take, takeFiles, refusePrivateKey } = intake

  function change(event: ChangeEvent<HTMLTextAreaElement>) {
    const next = event.target.value
    const letters = Math.abs(next.length - form.getValues('publicKey').length)
    // One letter more or less needs no look at the whole text: the check that follows does it.
    if (refusal || letters > 1) take(next)
    else void onChange(event)
  }

  // A private key in the clipboard never gets into the field, not even for the browser's undo.
  function paste(event: ClipboardEvent) {
    if (!containsPrivateKey(event.clipboardData.getData('text'))) return
    event.preventDefault()
    refusePrivateKey()
  }

  return (
    <FormField
      label={t('key')}
      required
      hint={hint}
      problem={problem}
      extra={<UploadButton onFiles={takeFiles} />}
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
          rows={6}
          onChange={change}
          onPaste={paste}
        />
      )}
    </FormField>
  )
})

function UploadButton({ onFiles }: { onFiles: KeyIntake['takeFiles'] }) {
  const t = useTexts(createTexts)
  const files = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button kind="link" icon="upload" onClick={() => files.current?.click()}>
        {t('key.upload')}
      </Button>
      <input
        ref={files}
        type="file"
        hidden
        onChange={(event) => {
          void onFiles([...(event.target.files ?? [])])
          // The same file may be chosen again after it was changed.
          event.target.value = ''
        }}
      />
    </>
  )
}
