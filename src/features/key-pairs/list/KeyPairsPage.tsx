import { Suspense, useState } from 'react'
import { Outlet } from 'react-router'
import { regionName } from '~/contract/regions'
import { listTexts } from '~/i18n/list/texts'
import { shellTexts } from '~/i18n/shell/texts'
import { useTexts } from '~/i18n/use-texts'
import { OpenDialogContext, useDialogOpening } from '~/features/key-pairs/dialogs/dialog-address'
import { DialogHost } from '~/features/key-pairs/dialogs/DialogHost'
import { CarriedLinkContext, useCarriedLink } from '~/navigation/carried-link'
import { useTitle } from '~/ui/use-title'
import { KeyPairList } from './KeyPairList'
import { createSelection, SelectionContext } from './selection'
import './KeyPairsPage.css'
import './QuotaMeter.css'
import './EmptyList.css'
import './ListError.css'
import './ListFooter.css'

type Props = { regionId: string }

/** The page of this product: the key pairs of one region. Dialogs and the drawer are its child routes. */
export function KeyPairsPage({ regionId }: Props) {
  const t = useTexts(listTexts)
  const shell = useTexts(shellTexts)
  const [selection] = useState(createSelection)
  const link = useCarriedLink('list')
  const openDialog = useDialogOpening()
  useTitle(`${t('title')} - ${regionName(regionId, t.locale)}`, shell('productName'))

  return (
    <CarriedLinkContext value={link}>
      <nav aria-label={shell('breadcrumb')} className="breadcrumb">
        <ol>
          <li>{shell('nav.title')}</li>
          <li>{shell('nav.networkSecurity')}</li>
          <li aria-current="page">{t('title')}</li>
        </ol>
      </nav>
      <OpenDialogContext value={openDialog}>
        <SelectionContext value={selection}>
          <KeyPairList regionId={regionId} />
        </SelectionContext>
        <Suspense>
          <Outlet />
        </Suspense>
      </OpenDialogContext>
      <DialogHost
        regionId={regionId}
        onClosed={({ keepSelected }) => keepSelected && selection.replace(keepSelected)}
      />
    </CarriedLinkContext>
  )
}
