import type { KeyPair } from '~/contract/key-pairs'
import { regionName } from '~/contract/regions'
import { useOpenDialog } from '~/features/key-pairs/dialogs/dialog-address'
import { useGroupNames } from '~/features/key-pairs/list/use-group-names'
import { TagText } from '~/features/key-pairs/table/TagText'
import { detailsTexts } from '~/i18n/details/texts'
import { listTexts } from '~/i18n/list/texts'
import { useTexts } from '~/i18n/use-texts'
import { formatTime } from '~/lib/format-time'
import type { DialogKind } from '~/navigation/dialog-query'
import { Button } from '~/ui/Button'
import { CopyButton } from './CopyButton'
import { Fact } from './Fact'
import { Section } from './Section'

type Props = { regionId: string; pair: KeyPair }

/** What the service keeps about a key pair, beside the key. */
export function OverviewSection({ regionId, pair }: Props) {
  const t = useTexts(detailsTexts)
  const list = useTexts(listTexts)
  const groupName = useGroupNames(list, pair.ResourceGroupId !== '')
  const name = pair.KeyPairName
  const openDialog = useOpenDialog()
  function dialog(kind: DialogKind) {
    return () => openDialog({ kind, names: [name] })
  }
  return (
    <Section
      title={t('overview')}
      actions={
        <Button kind="link" onClick={dialog('delete')}>
          {t('delete')}
        </Button>
      }
    >
      <dl className="details-facts">
        <Fact label={t('name')}>
          <bdi>{name}</bdi>
          <CopyButton text={name} what={t('name')} />
        </Fact>
        <Fact label={t('region')}>
          {regionName(regionId, t.locale)} <code>{regionId}</code>
        </Fact>
        <Fact label={t('creationTime')}>
          <time dateTime={pair.CreationTime}>{formatTime(pair.CreationTime, t.locale)}</time>
        </Fact>
        <Fact label={t('resourceGroup')}>
          <span>{groupName(pair.ResourceGroupId)}</span>
          <Button kind="link" onClick={dialog('group')}>
            {t('changeGroup')}
          </Button>
        </Fact>
        <Fact label={t('tags')}>
          <span className="details-tags">
            {pair.Tags.Tag.length === 0 && t('noTags')}
            {pair.Tags.Tag.map((tag) => (
              <TagText key={tag.TagKey} tag={tag} />
            ))}
          </span>
          <Button kind="link" onClick={dialog('tags')}>
            {t('editTags')}
          </Button>
        </Fact>
      </dl>
    </Section>
  )
}
