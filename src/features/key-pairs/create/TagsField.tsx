import { useEffect, useId, useRef } from 'react'
import { useController, useFormState, type Control } from 'react-hook-form'
import { LIMITS } from '~/contract/limits'
import { hasTagProblem, tagRowProblems } from '~/features/key-pairs/tag-rows'
import { createTexts } from '~/i18n/create/texts'
import { useTexts } from '~/i18n/use-texts'
import { focusTagProblem, TagEditor } from '~/ui/TagEditor'
import type { CreateValues } from './create-values'

type Props = { control: Control<CreateValues> }

/** Tags. What is wrong with a row is said at once but for a missing key, which may be about to be typed. */
export function TagsField({ control }: Props) {
  const t = useTexts(createTexts)
  const id = useId()
  const { isSubmitted } = useFormState({ control, name: 'tags' })
  const editor = useRef<HTMLDivElement>(null)
  const { field } = useController({
    control,
    name: 'tags',
    rules: { validate: (rows) => !hasTagProblem(rows) },
  })
  const { ref, value } = field
  // Where the form leads the focus when these are what is wrong with it.
  useEffect(() => {
    ref({ focus: () => focusTagProblem(editor.current, tagRowProblems(value)) })
  }, [ref, value])
  const problems = tagRowProblems(field.value).map(({ key, ...rest }) => ({
    ...rest,
    ...(key && (isSubmitted || key !== 'empty') && { key }),
  }))
  return (
    <fieldset className="field create-group" aria-labelledby={id}>
      <div className="field-head">
        <span id={id} className="field-label">
          {t('tags')}
        </span>
      </div>
      <TagEditor
        ref={editor}
        value={field.value}
        onChange={field.onChange}
        problems={problems}
        max={LIMITS.tagsPerResource}
      />
    </fieldset>
  )
}
