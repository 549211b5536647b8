import type { Instance } from '~/contract/instances'
import { detailsTexts } from '~/i18n/details/texts'
import { useTexts } from '~/i18n/use-texts'
import { CopyButton } from './CopyButton'
import { Section } from './Section'
import { sshCommand } from './ssh-command'

type Props = { name: string; instances: readonly Instance[] }

/** Commands to show: for as many instances, the first ones. */
const SHOWN = 3

/**
 * The command that logs in. Whether a key pair was created or imported, and with it whose file the private key is in, no answer
 * of the API tells: both are said.
 */
export function ConnectSection({ name, instances }: Props) {
  const t = useTexts(detailsTexts)
  const file = `${name}.pem`
  const shownFile = <bdi key="file">{file}</bdi>
  const commands = instances.slice(0, SHOWN).map((instance) => ({
    id: instance.InstanceId,
    title: instance.InstanceName,
    ...sshCommand(name, instance),
  }))
  const shown =
    commands.length > 0
      ? commands
      : [{ id: '', title: '', command: `ssh -i ${file} root@${t('address')}`, isPublic: true }]
  return (
    <Section title={t('connect')}>
      <p>{commands.length > 0 ? t.rich('connectText', { file: shownFile }) : t('connectNone')}</p>
      <ul className="details-commands">
        {shown.map(({ id, title, command, isPublic }) => (
          <li key={id}>
            {title && <bdi>{title}</bdi>}
            <span className="details-command" dir="ltr">
              <code>{command}</code>
              <CopyButton
                text={command}
                what={title ? `${t('command')}, ${title}` : t('command')}
              />
            </span>
            {!isPublic && <span className="details-note">{t('connectPrivate')}</span>}
          </li>
        ))}
      </ul>
      <p className="details-note">{t.rich('connectOwn', { file: shownFile })}</p>
    </Section>
  )
}
