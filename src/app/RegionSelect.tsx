import { lazy, Suspense, useEffect, useState } from 'react'
import { findRegion } from '~/contract/regions'
import { shellTexts } from '~/i18n/shell/texts'
import { useTexts } from '~/i18n/use-texts'
import { whenIdle } from '~/lib/when-idle'
import { Icon } from '~/ui/Icon'

type Props = { regionId: string }

function load() {
  return import('./RegionPicker')
}
const RegionPicker = lazy(async () => ({ default: (await load()).RegionPicker }))

/**
 * The region selector. Until the page is idle it is a stand-in of the same size, so that the first rows do not wait for
 * the real one; reaching for it brings the real one at once, focused or open as the stand-in was left.
 */
export function RegionSelect({ regionId }: Props) {
  const t = useTexts(shellTexts)
  const [wanted, setWanted] = useState<'later' | 'idle' | 'focused' | 'open'>('later')
  useEffect(
    () =>
      whenIdle(() => void load().then(() => setWanted((now) => (now === 'later' ? 'idle' : now)))),
    [],
  )

  const region = findRegion(regionId)
  // An input that cannot be written to yet, not a button: whoever types or fills waits for the real one.
  const standIn = (
    <span className="region-stand-in">
      <input
        role="combobox"
        readOnly
        aria-label={t('region')}
        aria-expanded={false}
        aria-controls="region-list"
        aria-haspopup="listbox"
        value={region ? (t.locale === 'zh-CN' ? region.zh : region.en) : regionId}
        onFocus={() => setWanted((now) => (now === 'open' ? now : 'focused'))}
        onPointerDown={() => setWanted('open')}
      />
      <Icon name="chevron" size={12} />
    </span>
  )
  return (
    <div className="region-select">
      {wanted === 'later' ? (
        standIn
      ) : (
        <Suspense fallback={standIn}>
          <RegionPicker regionId={regionId} open={wanted === 'open'} focused={wanted !== 'idle'} />
        </Suspense>
      )}
    </div>
  )
}
