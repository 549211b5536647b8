import { memo } from 'react'
import { createTexts } from '~/i18n/create/texts'
import { useTexts } from '~/i18n/use-texts'

/** Where a public key lies on each system, and how to get one from a private key. Not drawn anew as the key is typed. */
export const KeyHelp = memo(function KeyHelp() {
  const t = useTexts(createTexts)
  return (
    <details className="create-help">
      <summary>{t('help')}</summary>
      <p>{t('help.intro')}</p>
      <dl>
        <dt>{t('help.windows')}</dt>
        <dd>
          {t.rich('help.windows.text', {
            path: <code key="path">{'%USERPROFILE%\\.ssh\\id_rsa.pub'}</code>,
          })}
        </dd>
        <dt>{t('help.mac')}</dt>
        <dd>
          {t.rich('help.mac.text', {
            command: <code key="command">{'pbcopy < ~/.ssh/id_rsa.pub'}</code>,
          })}
        </dd>
        <dt>{t('help.linux')}</dt>
        <dd>
          {t.rich('help.linux.text', {
            command: <code key="command">{'cat ~/.ssh/id_rsa.pub'}</code>,
          })}
        </dd>
        <dt>{t('help.pem')}</dt>
        <dd>
          {t.rich('help.pem.text', {
            command: <code key="command">{'ssh-keygen -y -f key.pem'}</code>,
          })}
        </dd>
        <dt>{t('help.none')}</dt>
        <dd>
          {t.rich('help.none.text', {
            command: <code key="command">{'ssh-keygen -t rsa -b 4096'}</code>,
          })}
        </dd>
      </dl>
    </details>
  )
})
