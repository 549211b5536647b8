import { useState } from 'react'
import { codeTexts } from '~/i18n/code/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'

type Props = {
  code: string
  /** What the code is in: the name of the box that scrolls. */
  language: string
}

/** A piece of code and the button that copies it. */
export function CodeText({ code, language }: Props) {
  const t = useTexts(codeTexts)
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no')

  async function copy() {
    try {
      await navigator.clipboard.writeText(code)
      setCopied('yes')
    } catch {
      setCopied('refused')
    }
  }

  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard */}
      <pre className="code-text" role="group" aria-label={language} tabIndex={0} dir="ltr">
        <code>{code}</code>
      </pre>
      <p className="code-foot">
        <Button icon="copy" onClick={() => void copy()}>
          {t('copy')}
        </Button>
        <span aria-live="polite">
          {copied === 'yes' && t('copied')}
          {copied === 'refused' && t('copyRefused')}
        </span>
      </p>
    </>
  )
}
