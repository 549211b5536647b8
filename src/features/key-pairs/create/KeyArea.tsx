import { memo, type ChangeEvent, type ClipboardEvent } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { OWN_REFUSAL } from '~/features/key-pairs/private-keys/own-refusal'
import { createTexts } from '~/i18n/create/texts'
import { useTexts } from '~/i18n/use-texts'
import { containsPrivateKey } from '~/ssh/private-key'
import type { FieldControl } from '~/ui/FormField'
import { TextArea } from '~/ui/TextInput'
import { isSendable } from './check-key'
import type { CreateValues } from './create-values'
import type { KeyIntake } from './use-key-intake'

type Props = FieldControl & { form: UseFormReturn<CreateValues>; intake: KeyIntake }

/**
 * Where the public key is typed or pasted. It keeps its text itself and is not drawn anew at each letter; what the text is
 * stands beside it.
 */
export const KeyArea = memo(function KeyArea({ form, intake, ...control }: Props) {
  const t = useTexts(createTexts)
  const { onChange, ...field } = form.register('publicKey', { validate: isSendable })
  const { refusal, take, refusePrivateKey } = intake

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
    <TextArea
      {...control}
      {...field}
      {...OWN_REFUSAL}
      className="create-key"
      placeholder={t('key.placeholder')}
      autoComplete="off"
      spellCheck={false}
      rows={4}
      onChange={change}
      onPaste={paste}
    />
  )
})
