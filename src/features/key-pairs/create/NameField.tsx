import { useController, useFormState, useWatch, type Control } from 'react-hook-form'
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

type Props = {
  control: Control<CreateValues>
  regionId: string
  createType: CreateType
  /** The server's verdict on the name that was sent. */
  verdict: { name: string; text: string } | undefined
  /** Whether a name that is taken should be said to be: not while sending, nor where it may be ours. */
  askTaken: (name: string) => boolean
  /** What to say of a name that is taken. */
  takenText: (name: string) => string
}

/** The name: checked by the rule and against the region while it is typed. */
export function NameField({ control, regionId, createType, verdict, askTaken, takenText }: Props) {
  const t = useTexts(createTexts)
  const { isSubmitted, touchedFields } = useFormState({ control, name: 'name' })
  const { field } = useController({
    control,
    name: 'name',
    rules: { validate: (value) => keyPairNameProblem(value.trim()) === null && !taken },
  })
  const name = field.value.trim()
  const taken = useNameTaken(regionId, name, askTaken(name))
  const problem = keyPairNameProblem(name)
  const due = problem && isDue(problem, isSubmitted, Boolean(touchedFields.name))
  const text =
    (due && problemText(t, problem)) ||
    (verdict?.name === name && verdict.text) ||
    (taken && takenText(name))

  return (
    <FormField label={t('name')} required hint={t('name.hint')} problem={text || undefined}>
      {(props) => (
        <>
          <TextInput
            {...props}
            {...field}
            autoComplete="off"
            spellCheck={false}
            data-1p-ignore=""
          />
          {name === '' && createType === 'import' && (
            <NameSuggestion control={control} onUse={field.onChange} />
          )}
        </>
      )}
    </FormField>
  )
}

function NameSuggestion({
  control,
  onUse,
}: {
  control: Control<CreateValues>
  onUse: (name: string) => void
}) {
  const t = useTexts(createTexts)
  const [publicKey, fileName] = useWatch({ control, name: ['publicKey', 'fileName'] })
  const { key } = useKeyCheck(publicKey)
  const suggestion = key && suggestName(key.comment, fileName)
  if (!suggestion) return null
  return (
    <p className="create-suggestion">
      <Button kind="link" onClick={() => onUse(suggestion)}>
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
