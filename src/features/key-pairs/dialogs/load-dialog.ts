/** Fetches a dialog's code; asked ahead when the pointer comes near, so that opening never waits for it. */
export const loadDialog = {
  bind: async () => (await import('~/features/key-pairs/bind/BindDialog')).BindDialog,
  unbind: async () => (await import('~/features/key-pairs/bind/UnbindDialog')).UnbindDialog,
  delete: async () => (await import('~/features/key-pairs/delete/DeleteDialog')).DeleteDialog,
  tags: async () => (await import('~/features/key-pairs/tags/EditTagsDialog')).EditTagsDialog,
  group: async () =>
    (await import('~/features/key-pairs/group/ChangeResourceGroupDialog'))
      .ChangeResourceGroupDialog,
}
