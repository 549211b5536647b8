export const en = {
  title: 'Change Resource Group',
  group: 'Resource Group',
  missing: 'Select the resource group to move to.',
  placeholder: 'Select a resource group',
  present: 'Now in: {groups}.',
  same: 'That is the group it is in already.',
  movedOne: '{name} moved to the resource group.',
  movedMany: {
    one: '{count} key pair moved to the resource group.',
    other: '{count} key pairs moved to the resource group.',
  },
  someFailed: {
    one: '{failed} of {count} key pair could not be moved:',
    other: '{failed} of {count} key pairs could not be moved:',
  },
} as const
