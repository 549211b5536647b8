import { useFormState, useWatch, type UseFormReturn } from 'react-hook-form'
import { keyPairNameProblem, type KeyPairNameProblem } from '~/contract/key-pair-name'
import type { en } from '~/i18n/create/en'
import { createTexts } from '~/i18n/create/texts'
import { useTexts, type Translate } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'
import { FormField } from '~/ui/FormField'
import { TextInput } from '~/ui/TextInput'
import { useKeyCheck } from './check-key'
import type { CreateType, CreateValues } from './create-values'
import { suggestName } from './suggest-name'
import { useNameTaken } from './use-name-taken'
import { useNameView } from './use-name-view'

type Props = {
  form: UseFormReturn<CreateValues>
  regionId: string
  createType: CreateType
  /** The server's verdict on the name that was sent. */
  verdict: { name: string; text: string } | undefined
  /** Whether a name that is taken should be said to be: not while sending, nor where it may be ours. */
  askTaken: (name: string) => boolean
  /** What to say of a name that is taken. */
  takenText: (name: string) => string
}

/**
 * The name: checked by the rule and against the region while it is typed. The field keeps its text itself, and only what is
 * said of it is drawn anew.
 */
export function NameField({ form, regionId, createType, verdict, askTaken, takenText }: Props) {
  const t = useTexts(createTexts)
  const { control } = form
  const { isSubmitted, touchedFields } = useFormState({ control, name: 'name' })
  const taken = useNameTaken(form, regionId, askTaken)
  const field = form.register('name', {
    validate: (value) => keyPairNameProblem(value.trim()) === null && taken !== value.trim(),
  })
  const isEmpty = useNameView(form, (name) => name === '')
  const problem = useNameView(form, (name) => {
    const found = keyPairNameProblem(name)
    if (found && isDue(found, isSubmitted, Boolean(touchedFields.name)))
      return problemText(t, found)
    if (verdict?.name === name) return verdict.text
    return taken === name ? takenText(name) : ''
  })

  return (
    <FormField label={t('name')} required hint={t('name.hint')} problem={problem || undefined}>
      {(props) => (
        <>
          <TextInput
            {...props}
            {...field}
            autoComplete="off"
            spellCheck={false}
            data-1p-ignore=""
          />
          {isEmpty && createType === 'import' && <NameSuggestion form={form} />}
        </>
      )}
    </FormField>
  )
}

function NameSuggestion({ form }: Pick<Props, 'form'>) {
  const t = useTexts(createTexts)
  const [publicKey, fileName] = useWatch({
    control: form.control,
    name: ['publicKey', 'fileName'],
  })
  const { key } = useKeyCheck(publicKey)
  const suggestion = key && suggestName(key.comment, fileName)
  if (!suggestion) return null
  return (
    <p className="create-suggestion">
      <Button kind="link" onClick={() => form.setValue('name', suggestion)}>
        {t('name.use', { name: suggestion })}
      </Button>
    </p>
  )
}

// What more typing may put right is not held against a name before its field was left.
function isDue(problem: KeyPairNameProblem, submitted: boolean, touched: boolean): boolean {
  if (problem.code === 'empty') return submitted
  return problem.code === 'too-short' ? submitted || touched : true
}

function problemText(t: Translate<typeof en>, problem: KeyPairNameProblem): string {
  switch (problem.code) {
    case 'too-long':
      return t('name.too-long', { length: problem.length })
    case 'bad-start':
      return t('name.bad-start', { character: problem.character })
    case 'bad-character': {
      const blank = problem.character.trim() === ''
      const character = blank ? t('name.blank') : `“${problem.character}”`
      return t('name.bad-character', { character })
    }
    case 'empty':
    case 'too-short':
      return t(`name.${problem.code}`)
  }
}
