import { useEffect, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useForm } from 'react-hook-form'
import { createTexts } from '~/i18n/create/texts'
import { useTexts } from '~/i18n/use-texts'
import { useStayWhile } from '~/navigation/use-stay-while'
import { ModalDialog } from '~/ui/ModalDialog'
import { useKeptFocus } from '~/ui/use-kept-focus'
import { focusOrHeading } from '~/ui/use-return-focus'
import { CreateFields } from './CreateFields'
import { CreateFooter } from './CreateFooter'
import { EMPTY_VALUES, type CreateType, type CreateValues } from './create-values'
import { DropArea } from './DropArea'
import { useKeyIntake } from './use-key-intake'
import type { Submission } from './use-submit'

type Props = {
  regionId: string
  createType: CreateType
  submission: Submission
  onTypeChange: (type: CreateType) => void
  onClose: () => void
}

/**
 * The form of both ways to a key pair. The buttons close it at once; the Escape key, which is easily hit, asks first where
 * a key or tags would be lost, and a click beside the dialog does nothing.
 */
export function CreateModal({ regionId, createType, submission, onTypeChange, onClose }: Props) {
  const t = useTexts(createTexts)
  const formId = useId()
  const [asking, setAsking] = useState(false)
  const before = useRef<Element>(null)
  const form = useForm<CreateValues>({
    defaultValues: EMPTY_VALUES,
    // The fields say what is wrong while it is typed; the form itself asks only before it is sent.
    reValidateMode: 'onSubmit',
  })
  const intake = useKeyIntake((text, fileName) => {
    form.setValue('publicKey', text)
    form.setValue('fileName', fileName)
  })

  useStayWhile(submission.busy)

  // Not autoFocus: when that acts, the dialog is not yet in the document.
  const { setFocus } = form
  useEffect(() => setFocus('name'), [setFocus])
  // A suggested name that was taken, a repair that was made: the button that did it is gone.
  const area = useRef<HTMLFormElement>(null)
  useKeptFocus(area, () => setFocus('name'))

  function cancel(event: object) {
    const byKeyboard = 'key' in event
    if (!byKeyboard || !isWorthKeeping(form.getValues())) onClose()
    else if (!asking) {
      before.current = document.activeElement
      setAsking(true)
    }
  }

  // To where it was when the Escape key was pressed, the buttons of the footer included.
  function keep() {
    flushSync(() => setAsking(false))
    focusOrHeading(before.current)
  }

  return (
    <ModalDialog
      title={t('title')}
      size="large"
      busy={submission.busy}
      onCancel={cancel}
      footer={
        <CreateFooter
          formId={formId}
          busy={submission.busy}
          asking={asking}
          onKeep={keep}
          onClose={onClose}
        />
      }
    >
      <form
        ref={area}
        id={formId}
        className="create-form"
        noValidate
        onSubmit={form.handleSubmit((values) => submission.submit(values))}
      >
        <CreateFields
          form={form}
          regionId={regionId}
          createType={createType}
          submission={submission}
          intake={intake}
          onTypeChange={onTypeChange}
        />
      </form>
      {createType === 'import' && <DropArea onFiles={intake.takeFiles} onText={intake.take} />}
    </ModalDialog>
  )
}

// A name alone is typed again in no time.
function isWorthKeeping({ publicKey, tags }: CreateValues): boolean {
  return publicKey.trim() !== '' || tags.some(({ key, value }) => key !== '' || value !== '')
}
