import { useQuery } from '@tanstack/react-query'
import { toApiError } from '~/api/api-error'
import { boundInstancesQuery } from '~/api/instances'
import { useOpenDialog } from '~/features/key-pairs/dialogs/dialog-address'
import { BoundInstances } from '~/features/key-pairs/table/BoundInstances'
import { detailsTexts } from '~/i18n/details/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from '~/ui/Button'
import { ConnectSection } from './ConnectSection'
import { Section } from './Section'

type Props = { regionId: string; name: string }

/** The instances that use the key pair, and how to log in to them. */
export function BoundSection({ regionId, name }: Props) {
  const t = useTexts(detailsTexts)
  const openDialog = useOpenDialog()
  const { data, error } = useQuery(boundInstancesQuery(regionId, name))
  const instances = data?.Instances.Instance
  return (
    <>
      <Section
        title={t('instances')}
        actions={
          <>
            <Button onClick={() => openDialog({ kind: 'bind', names: [name] })}>{t('bind')}</Button>
            <Button onClick={() => openDialog({ kind: 'unbind', names: [name] })}>
              {t('unbind')}
            </Button>
          </>
        }
      >
        {error && !data && <p>{t('instancesFailed', { code: toApiError(error).code })}</p>}
        {instances?.length === 0 && <p>{t('noInstances')}</p>}
        {data && instances && instances.length > 0 && (
          <BoundInstances instances={instances} more={data.TotalCount - instances.length} />
        )}
      </Section>
      <ConnectSection name={name} instances={instances ?? []} />
    </>
  )
}
