import { useState } from 'react'
import { shortcutsTexts } from '~/i18n/shortcuts/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'
import { useModalDialog } from './use-modal-dialog'
import { panelButton } from './panel-button'
import { SHORTCUT_KEYS } from './shortcut-keys'
import { setSingleKeys, singleKeysOn } from './single-keys'
import './ShortcutsDialog.css'

type Props = { onClose: () => void }

/** The list of the page's shortcuts, with the switch for those of a single key. */
export function ShortcutsDialog({ onClose }: Props) {
  const t = useTexts(shortcutsTexts)
  const dialog = useModalDialog()
  const [on, setOn] = useState(singleKeysOn)
  const [command, alt] = isMac() ? ['⌘', '⌥'] : ['Ctrl', 'Alt']

  return (
    <dialog
      ref={dialog}
      className="shortcuts"
      aria-label={t('title')}
      {...{ closedby: 'any' }}
      onClose={onClose}
    >
      <div className="shortcuts-head">
        <h2>{t('title')}</h2>
        <Button
          kind="icon"
          icon="close"
          aria-label={t('close')}
          onClick={() => dialog.current?.close()}
        />
      </div>
      <dl className="shortcuts-list">
        {SHORTCUT_KEYS.map(({ shortcut, key, held }) => (
          <div key={shortcut}>
            <dt>{t(`key.${shortcut}`)}</dt>
            <dd>
              {held && (
                <>
                  <kbd>{command}</kbd>+
                </>
              )}
              <kbd>{held ? key.toUpperCase() : key}</kbd>
              {shortcut === 'message' && (
                <>
                  {' '}
                  {t('or')} <kbd>{alt}</kbd>+<kbd>Shift</kbd>+<kbd>M</kbd>
                </>
              )}
            </dd>
          </div>
        ))}
        {panelButton() && (
          <div>
            <dt>{t('key.panel')}</dt>
            <dd>
              <kbd>{alt}</kbd>+<kbd>Shift</kbd>+<kbd>S</kbd>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('key.escape')}</dt>
          <dd>
            <kbd>Esc</kbd>
          </dd>
        </div>
      </dl>
      <label className="shortcuts-switch">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            setOn(event.target.checked)
            setSingleKeys(event.target.checked)
          }}
        />
        {t('single')}
      </label>
    </dialog>
  )
}

function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent)
}
