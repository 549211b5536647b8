import { Suspense, useCallback, useEffect, useState } from 'react'
import { regionName } from '~/contract/regions'
import type { Locale } from '~/i18n/catalogue'
import { shellTexts } from '~/i18n/shell/texts'
import { useTexts } from '~/i18n/use-texts'
import { whenIdle } from '~/lib/when-idle'
import { Icon } from '~/ui/Icon'

type Props = { regionId: string }

type PickerComponent = typeof import('./RegionPicker').RegionPicker

/**
 * The region selector. Until somebody reaches for it, it is a stand-in of the same size: the real one, fetched when the page
 * is idle, takes a twentieth of the load to draw. It then comes at once, focused or open as the stand-in was left.
 */
export function RegionSelect({ regionId }: Props) {
  const t = useTexts(shellTexts)
  const { locale } = t
  const [wanted, setWanted] = useState<'not yet' | 'focused' | 'open'>('not yet')
  const [ready, setReady] = useState<{ Picker: PickerComponent; locale: Locale }>()
  // In another language its texts have to come first.
  const Picker = ready?.locale === locale ? ready.Picker : undefined
  const load = useCallback(() => {
    async function fetchPicker() {
      const { RegionPicker, prepare } = await import('./RegionPicker')
      await prepare(locale)
      setReady({ Picker: RegionPicker, locale })
    }
    // What could not be fetched is asked for again when it is reached for.
    fetchPicker().catch(() => undefined)
  }, [locale])
  useEffect(() => whenIdle(load), [load])

  function want(how: 'focused' | 'open') {
    setWanted((now) => (now === 'open' ? now : how))
    load()
  }

  const name = regionName(regionId, locale)
  // An input that cannot be written to until the real one can come within the event: whoever types or fills waits for that.
  const standIn = (
    <span className="region-stand-in">
      <input
        role="combobox"
        readOnly={!Picker}
        aria-label={t('region')}
        aria-expanded={false}
        aria-controls="region-list"
        aria-haspopup="listbox"
        value={name}
        onFocus={() => want('focused')}
        // Who went on meanwhile is not called back.
        onBlur={() => setWanted('not yet')}
        // Not sooner: the real one may stand here at once, and would take the rest of the press for its own and close. Nor may
        // this event reach the window: the real one may listen there already, and a press elsewhere closes it.
        onMouseDown={(event) => {
          event.preventDefault()
          event.stopPropagation()
          want('open')
        }}
        // Assistive technology presses without a mouse.
        onClick={() => want('open')}
        onChange={() => want('open')}
      />
      <span className="region-stand-in-name" aria-hidden>
        {name}
      </span>
      <Icon name="chevron" size="small" />
    </span>
  )
  return (
    <div className="region-select">
      {Picker && wanted !== 'not yet' ? (
        <Suspense fallback={standIn}>
          <Picker regionId={regionId} open={wanted === 'open'} />
        </Suspense>
      ) : (
        standIn
      )}
    </div>
  )
}
