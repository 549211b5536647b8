import { useController, type Control } from 'react-hook-form'
import { regionName, REGIONS } from '~/contract/regions'
import { createTexts } from '~/i18n/create/texts'
import { useTexts } from '~/i18n/use-texts'
import { FormField } from '~/ui/FormField'
import { Select } from '~/ui/Select'
import type { CreateValues } from './create-values'

type Props = { control: Control<CreateValues>; regionId: string }

/** Further regions for the same key. */
export function RegionsField({ control, regionId }: Props) {
  const t = useTexts(createTexts)
  const { field } = useController({ control, name: 'moreRegions' })
  return (
    <FormField label={t('more')} hint={t('more.hint')}>
      {(props) => (
        <Select<string[], (typeof REGIONS)[number] & { label: string; value: string }>
          {...props}
          {...field}
          mode="multiple"
          className="create-select"
          maxTagCount="responsive"
          placeholder={t('more.placeholder')}
          notFoundContent={t('more.none')}
          showSearch={{
            filterOption: (typed, option) =>
              [option?.id, option?.en, option?.zh].some((text) =>
                text?.toLowerCase().includes(typed.trim().toLowerCase()),
              ),
          }}
          options={REGIONS.filter((region) => region.id !== regionId).map((region) => ({
            ...region,
            value: region.id,
            label: regionName(region.id, t.locale),
          }))}
        />
      )}
    </FormField>
  )
}
