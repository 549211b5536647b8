export const en = {
  title: 'Delete Key Pair',
  delete: 'Delete',
  question: {
    one: 'Delete this key pair? Its public key leaves the region for good. The private key in your hands is not touched.',
    other:
      'Delete these {count} key pairs? Their public keys leave the region for good. The private keys in your hands are not touched.',
  },
  list: 'Key pairs to delete',
  unbindFirst: 'Unbind first',
  allBound: {
    one: 'A key pair bound to instances cannot be deleted. Unbind it first: its instances go back to password login, and running ones need a restart.',
    other:
      'Key pairs bound to instances cannot be deleted. Unbind them first: their instances go back to password login, and running ones need a restart.',
  },
  someBound: {
    one: '{count} of them is bound to instances and cannot be deleted. The others can. Unbound, its instances go back to password login, and running ones need a restart.',
    other:
      '{count} of them are bound to instances and cannot be deleted. The others can. Unbound, their instances go back to password login, and running ones need a restart.',
  },
  someDeleted: { one: '{count} key pair was deleted.', other: '{count} key pairs were deleted.' },
  someFailed: {
    one: '{count} key pair could not be deleted and stays selected.',
    other: '{count} key pairs could not be deleted and stay selected.',
  },
  impactUnknown:
    'Whether instances use these key pairs is not known, so nothing can be deleted now.',

  'state.checking': 'Looking for instances that use it…',
  'state.free': 'Used by no instance',
  'state.bound': { one: 'Bound to {count} instance', other: 'Bound to {count} instances' },
  'state.deleted': 'Deleted',
  more: { one: 'and {count} more', other: 'and {count} more' },

  deletedOne: 'Key pair {name} deleted.',
  deletedMany: { one: '{count} key pair deleted.', other: '{count} key pairs deleted.' },
  undo: 'Undo',
  restoredOne: 'Key pair {name} is back.',
  restoredMany: { one: '{count} key pair is back.', other: '{count} key pairs are back.' },
  restoredHow: 'Public key, tags and resource group are as before. The creation time is new.',
  restoreFailed: 'Could not be brought back: {names}',
} as const
