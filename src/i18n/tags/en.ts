export const en = {
  title: 'Edit Tags',
  'batch.about':
    'These tags are added to all of the key pairs. A key that one of them has already gets the new value.',
  'batch.nothing':
    'There is nothing to save yet. Enter a tag to add, or check one to remove; Cancel closes without a change.',
  'batch.already': 'All of these key pairs have these tags already. Enter another tag, or cancel.',
  remove: 'Remove tags',
  'remove.on': 'on {count} of {total}',
  overfull: 'More than {limit} tags would be on: {names}',
  savedOne: 'Tags of {name} saved.',
  savedMany: {
    one: 'Tags of {count} key pair saved.',
    other: 'Tags of {count} key pairs saved.',
  },
} as const
