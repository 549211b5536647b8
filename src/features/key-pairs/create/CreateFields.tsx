import { useEffect } from 'react'
import { useWatch, type UseFormReturn } from 'react-hook-form'
import { faultField } from '~/contract/fault-field'
import { useFaultText } from '~/features/key-pairs/actions/use-fault-text'
import { createTexts } from '~/i18n/create/texts'
import { useTexts } from '~/i18n/use-texts'
import { CodeOfForm } from './CodeOfForm'
import type { CreateType, CreateValues } from './create-values'
import { FormFault } from './FormFault'
import { GroupField } from './GroupField'
import { NameField } from './NameField'
import { PublicKeyField } from './PublicKeyField'
import { QuotaNote } from './QuotaNote'
import { RegionResults } from './RegionResults'
import { RegionsField } from './RegionsField'
import { TagsField } from './TagsField'
import { TypeField } from './TypeField'
import type { KeyIntake } from './use-key-intake'
import type { Submission } from './use-submit'

type Props = {
  form: UseFormReturn<CreateValues>
  regionId: string
  createType: CreateType
  submission: Submission
  intake: KeyIntake
  onTypeChange: (type: CreateType) => void
}

/** The fields in their order, each with the server's verdict on it, and the verdict that is about none of them. */
export function CreateFields(props: Props) {
  const { form, regionId, createType, submission, intake, onTypeChange } = props
  const t = useTexts(createTexts)
  const faultText = useFaultText()
  const { control, setFocus } = form
  const { busy, fault, results, mayBeOurs } = submission
  const importing = createType === 'import'
  const regions = [regionId, ...useWatch({ control, name: 'moreRegions' })]

  const error = fault?.error
  const blamed = error ? faultField(error.code) : null
  // The form of Auto-create has no public key: a fault about one is said for the whole form.
  const field = blamed === 'publicKey' && !importing ? null : blamed
  useEffect(() => {
    if (error && field) setFocus(field)
  }, [error, field, setFocus])

  // Taken by our own attempt whose answer, and with it the private key, was lost: that is another matter.
  function takenText(name: string) {
    return !importing && mayBeOurs(name) ? t('fault.lost.taken') : t('name.taken')
  }

  function verdictOn(name: typeof field) {
    if (!fault || field !== name) return undefined
    const { code, message } = fault.error
    return {
      ...fault.sent,
      text:
        code === 'KeyPair.AlreadyExist'
          ? takenText(fault.sent.name.trim())
          : faultText({ code, message }),
    }
  }

  return (
    <>
      {error?.code !== 'QuotaExceed.KeyPair' && <QuotaNote regionId={regionId} />}
      <NameField
        form={form}
        regionId={regionId}
        createType={createType}
        verdict={verdictOn('name')}
        askTaken={(name) => !busy && !mayBeOurs(name)}
        takenText={takenText}
      />
      <TypeField value={createType} disabled={busy} onChange={onTypeChange} />
      {importing && (
        <PublicKeyField
          form={form}
          regionId={regionId}
          intake={intake}
          verdict={verdictOn('publicKey')}
        />
      )}
      <GroupField control={control} verdict={verdictOn('resourceGroupId')} />
      <TagsField control={control} />
      {importing && <RegionsField control={control} regionId={regionId} />}
      {importing && regions.length > 1 && Object.keys(results).length > 0 && (
        <RegionResults regions={regions} results={results} />
      )}
      <CodeOfForm control={control} regionId={regionId} createType={createType} />
      {error && !field && <FormFault error={error} createType={createType} />}
    </>
  )
}
