import { useEffect, useId, useRef, useState } from 'react'
import type { CreateKeyPairResponse } from '~/contract/key-pairs'
import { Note } from '~/features/key-pairs/actions/Note'
import { createTexts } from '~/i18n/create/texts'
import { useTexts } from '~/i18n/use-texts'
import { copyText } from '~/lib/copy-text'
import { saveFile } from '~/lib/save-file'
import { Button } from '~/ui/Button'
import { ModalDialog } from '~/ui/ModalDialog'
import { HandOverHints } from './HandOverHints'
import { SavedQuestion } from './SavedQuestion'
import { useStayUntil } from './use-stay-until'

type Props = { created: CreateKeyPairResponse; onClose: () => void }

const PEM_TYPE = 'application/x-pem-file'

/**
 * The one moment at which the private key can be had. Nothing closes this by accident: only its button and the Escape key do,
 * and they ask unless the key was downloaded or copied here by hand. Leaving the page asks as well.
 */
export function HandOverDialog({ created, onClose }: Props) {
  const t = useTexts(createTexts)
  const id = useId()
  const { KeyPairName: name, KeyPairFingerPrint, PrivateKeyBody } = created
  const file = `${name}.pem`
  const [saved, setSaved] = useState<'downloaded' | 'copied' | null>(null)
  const [copyFailed, setCopyFailed] = useState(false)
  const [asking, setAsking] = useState(false)
  const downloadButton = useRef<HTMLButtonElement>(null)
  const leaving = useStayUntil(saved !== null)

  useEffect(() => downloadOnce(created), [created])

  function download() {
    saveFile(file, PrivateKeyBody, PEM_TYPE)
    setSaved('downloaded')
  }

  async function copy() {
    const copied = await copyText(PrivateKeyBody)
    setCopyFailed(!copied)
    if (copied) setSaved('copied')
  }

  function close() {
    leaving.allow()
    onClose()
  }

  function closeOrAsk() {
    if (saved === null) setAsking(true)
    else close()
  }

  function stay() {
    setAsking(false)
    leaving.stay()
    downloadButton.current?.focus()
  }

  const isAsking = (asking || leaving.blocked) && saved === null
  return (
    <ModalDialog
      title={t('save.title')}
      describedBy={`${id}once ${id}started`}
      size="medium"
      closable={false}
      onCancel={isAsking ? stay : closeOrAsk}
      footer={
        isAsking ? (
          <SavedQuestion onYes={leaving.blocked ? leaving.proceed : close} onStay={stay} />
        ) : (
          <div className="create-footer">
            <Button onClick={closeOrAsk}>{t('save.close')}</Button>
          </div>
        )
      }
    >
      <div className="create-save">
        <Note kind="warning">
          <p id={`${id}once`}>{t('save.once', { name })}</p>
        </Note>
        <p id={`${id}started`}>
          {t('save.started', { file })}
          {name.includes(':') && ` ${t('save.renamed')}`}
        </p>
        <div className="create-save-buttons">
          <Button ref={downloadButton} kind="primary" icon="download" onClick={download}>
            {t('save.download', { file })}
          </Button>
          <Button icon="copy" onClick={() => void copy()}>
            {t('save.copy')}
          </Button>
        </div>
        <p aria-live="polite" className="create-save-done">
          {copyFailed ? t('save.copyFailed') : saved && t(`save.${saved}`, { file })}
        </p>
        <HandOverHints file={file} fingerprint={KeyPairFingerPrint} />
      </div>
    </ModalDialog>
  )
}

const downloaded = new WeakSet<CreateKeyPairResponse>()

// Effects run twice in development; the file must come once.
function downloadOnce(created: CreateKeyPairResponse) {
  if (downloaded.has(created)) return
  downloaded.add(created)
  saveFile(`${created.KeyPairName}.pem`, created.PrivateKeyBody, PEM_TYPE)
}
