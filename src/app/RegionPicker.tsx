import { useState } from 'react'
import { findRegion, REGION_GROUPS, regionName, REGIONS, type Region } from '~/contract/regions'
import type { Locale } from '~/i18n/catalogue'
import { shellTexts } from '~/i18n/shell/texts'
import { useTexts } from '~/i18n/use-texts'
import { paths } from '~/navigation/paths'
import { useGo } from '~/navigation/use-go'
import { AntdScope, loadAntdLocale } from '~/ui/AntdScope'
import { Icon } from '~/ui/Icon'
import { Select } from '~/ui/Select'
import { MEASURES } from '~/ui/theme/measures'
import { recentRegions } from './recent-regions'
import { RegionOption } from './RegionOption'

type Props = { regionId: string; open: boolean }

type Option = { value: string; label: string; region: Region }
type OptionGroup = { label: string; options: Option[] }

/** Fetches what the region selector needs to be drawn in this language at once. */
export async function prepare(locale: Locale): Promise<void> {
  await loadAntdLocale(locale)
}

/**
 * The region selector itself: grouped, recent ones on top, searched by name, id and city in both languages, with counts. It
 * takes the focus as it comes.
 */
export function RegionPicker({ regionId, open }: Props) {
  const t = useTexts(shellTexts)
  const go = useGo()
  const [shown, setShown] = useState(open)
  return (
    <AntdScope>
      <Select<string, Option | OptionGroup>
        className="region-picker"
        suffixIcon={<Icon name="chevron" size="small" />}
        aria-label={t('region')}
        value={regionId}
        options={optionGroups(t.locale, t('recentRegions'), regionId)}
        showSearch={{ filterOption: matches, optionFilterProp: 'label' }}
        optionRender={({ data }) =>
          'region' in data ? (
            <RegionOption
              regionId={data.value}
              label={data.label}
              locale={t.locale}
              counting={shown}
            />
          ) : null
        }
        notFoundContent={t('noRegion')}
        popupMatchSelectWidth={MEASURES['region-list']}
        classNames={{ popup: { root: 'region-popup' } }}
        listHeight={MEASURES['region-list-height']}
        defaultOpen={open}
        onOpenChange={setShown}
        autoFocus
        onSelect={(value) => go(paths.list(value), 'everywhere')}
      />
    </AntdScope>
  )
}

function matches(typed: string, option?: Option | OptionGroup): boolean {
  // antd asks for groups as well; a group shows when one of its regions does.
  if (!option || !('region' in option)) return false
  const { id, en, zh } = option.region
  const wanted = typed.trim().toLowerCase()
  return [id, en, zh].some((text) => text.toLowerCase().includes(wanted))
}

// A region stands once in the list: the recent ones leave their group, so that one name is one option.
function optionGroups(locale: Locale, recentLabel: string, current: string): OptionGroup[] {
  const recent = recentRegions()
    .filter((id) => id !== current)
    .map(findRegion)
    .filter((region) => region !== undefined)
  const groups = REGION_GROUPS.map((group) => ({
    label: locale === 'zh-CN' ? group.zh : group.en,
    options: REGIONS.filter((region) => region.group === group.id && !recent.includes(region)).map(
      (region) => toOption(region, locale),
    ),
  }))
  if (recent.length === 0) return groups
  return [
    { label: recentLabel, options: recent.map((region) => toOption(region, locale)) },
    ...groups,
  ]
}

function toOption(region: Region, locale: Locale): Option {
  return { value: region.id, label: regionName(region.id, locale), region }
}
