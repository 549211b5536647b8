import { Outlet } from 'react-router'
import { PrivateKeyNotice } from '~/features/key-pairs/private-keys/PrivateKeyNotice'

/** What the gallery's pages have in common with the console's, whose shell they are not in. */
export function GalleryFrame() {
  return (
    <>
      <PrivateKeyNotice />
      <Outlet />
    </>
  )
}
