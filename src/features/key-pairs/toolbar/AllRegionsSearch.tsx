import { useId, useRef, useState } from 'react'
import { listToolsTexts } from '~/i18n/list-tools/texts'
import { useTexts } from '~/i18n/use-texts'
import { AntdScope } from '~/ui/AntdScope'
import { Button } from '~/ui/Button'
import { ModalDialog } from '~/ui/ModalDialog'
import { useReturnFocus } from '~/ui/use-return-focus'
import { TextInput } from '~/ui/TextInput'
import { RegionResults } from './RegionResults'
import './AllRegionsSearch.css'

type Props = { text: string; onClose: () => void }

/** Finds a key pair by name or fingerprint in whatever region it is. Each region is asked once per search, not per letter. */
export function AllRegionsSearch({ text, onClose }: Props) {
  const t = useTexts(listToolsTexts)
  useReturnFocus()
  const [typed, setTyped] = useState(text)
  const [wanted, setWanted] = useState(text)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  return (
    <AntdScope>
      <ModalDialog
        title={t('regions.title')}
        size="medium"
        maskCloses
        onCancel={onClose}
        onShown={() => input.current?.focus()}
      >
        <form
          className="all-regions"
          onSubmit={(event) => {
            event.preventDefault()
            setWanted(typed.trim())
          }}
        >
          <label htmlFor={id}>{t('regions.label')}</label>
          <div className="all-regions-field">
            <TextInput
              ref={input}
              id={id}
              type="search"
              value={typed}
              autoComplete="off"
              spellCheck={false}
              maxLength={1000}
              aria-describedby={`${id}hint`}
              onChange={(event) => setTyped(event.target.value)}
            />
            <Button kind="primary" type="submit">
              {t('regions.search')}
            </Button>
          </div>
          <p id={`${id}hint`} className="all-regions-hint">
            {t('regions.hint')}
          </p>
        </form>
        {wanted !== '' && <RegionResults text={wanted} onLeave={onClose} />}
      </ModalDialog>
    </AntdScope>
  )
}
