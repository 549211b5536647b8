import { Suspense, useCallback, useEffect, useState } from 'react'
import { regionName } from '~/contract/regions'
import { shellTexts } from '~/i18n/shell/texts'
import { useTexts } from '~/i18n/use-texts'
import { whenIdle } from '~/lib/when-idle'
import { Icon } from '~/ui/Icon'

type Props = { regionId: string }

type PickerComponent = typeof import('./RegionPicker').RegionPicker

/**
 * The region selector. Until the page is idle it is a stand-in of the same size, so that the first rows do not wait for
 * the real one; reaching for it brings the real one at once, focused or open as the stand-in was left.
 */
export function RegionSelect({ regionId }: Props) {
  const t = useTexts(shellTexts)
  const [wanted, setWanted] = useState<'idle' | 'focused' | 'open'>('idle')
  // The stand-in stays until the real one can take its place in one step, so that the focus is never lost between them.
  const [Picker, setPicker] = useState<PickerComponent>()
  const load = useCallback(() => {
    void import('./RegionPicker').then(({ RegionPicker }) => setPicker(() => RegionPicker))
  }, [])
  useEffect(() => whenIdle(load), [load])

  function want(how: 'focused' | 'open') {
    setWanted((now) => (now === 'open' ? now : how))
    load()
  }

  const name = regionName(regionId, t.locale)
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
        value={name}
        onFocus={() => want('focused')}
        // Not sooner: the real one may stand here at once, and would take the rest of the press for its own and close. Nor may
        // this event reach the window: the real one may listen there already, and a press elsewhere closes it.
        onMouseDown={(event) => {
          event.preventDefault()
          event.stopPropagation()
          want('open')
        }}
      />
      <span className="region-stand-in-name" aria-hidden>
        {name}
      </span>
      <Icon name="chevron" size="small" />
    </span>
  )
  return (
    <div className="region-select">
      {Picker ? (
        <Suspense fallback={standIn}>
          <Picker regionId={regionId} open={wanted === 'open'} focused={wanted !== 'idle'} />
        </Suspense>
      ) : (
        standIn
      )}
    </div>
  )
}
