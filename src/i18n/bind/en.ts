export const en = {
  'bind.title': 'Bind SSH Key Pair',
  'bind.about':
    'Password login is switched off on the instances you bind. Running instances need a restart before the key pair works.',
  'bind.which': 'Key pair to bind',
  'bind.whichAbout': 'An instance has one key pair, so choose which of the selected ones to bind.',
  'bind.replaced': {
    one: 'Replaces {pair} on {instances}.',
    other: 'Replaces {pair} on {count} instances: {instances}.',
  },
  'bind.replacing': 'These instances lose the key pair they have now:',
  'bind.done': {
    one: '{name} is bound to {count} instance.',
    other: '{name} is bound to {count} instances.',
  },
  'bind.someFailed': {
    one: '{failed} of {count} instance could not be bound.',
    other: '{failed} of {count} instances could not be bound.',
  },

  'unbind.title': 'Unbind SSH Key Pair',
  'unbind.about':
    'The instances go back to password login. Reset the password of an instance that has none. Running instances need a restart.',
  'unbind.done': {
    one: 'The key pair was taken off {count} instance.',
    other: 'The key pair was taken off {count} instances.',
  },
  'unbind.someFailed': {
    one: '{failed} of {count} instance could not be unbound.',
    other: '{failed} of {count} instances could not be unbound.',
  },
  'unbind.none': 'No instance is bound.',

  'transfer.source': 'Select Instance',
  'transfer.target': 'Selected',
  'transfer.move': 'Move to selected',
  'transfer.back': 'Move back',
  'transfer.search': 'Search by instance name or ID',
  'transfer.count': { one: '{count} instance', other: '{count} instances' },
  'transfer.checked': '{checked} checked',
  'transfer.shown': '{shown} of {total} shown',
  'transfer.more': 'Load more',
  'transfer.empty': 'No instance in this region',
  'transfer.noMatch': 'No instance matches',
  'transfer.noneChosen': 'Nothing selected yet',
  'transfer.allMoved': 'All instances shown are selected',
  'transfer.moved': { one: 'Selected: {names}', other: 'Selected {count}: {names}' },
  'transfer.movedBack': { one: 'Moved back: {names}', other: 'Moved back {count}: {names}' },
  'transfer.nothingChosen':
    'No instance is selected. Check one under “Select Instance”, then press “Move to selected”.',
  'transfer.notMoved': {
    one: '{count} instance is checked but not selected yet. Press “Move to selected” first.',
    other: '{count} instances are checked but not selected yet. Press “Move to selected” first.',
  },
  'transfer.limit': {
    one: 'At most {limit} instances at once: move {count} back.',
    other: 'At most {limit} instances at once: move {count} back.',
  },

  'instance.noPair': 'No key pair',
  'instance.pair': 'Key pair: {name}',
  'instance.pending': 'Restart needed',
  'instance.pendingFrom': 'Restart needed: {name} still works until then',
  'status.Pending': 'Pending',
  'status.Starting': 'Starting',
  'status.Running': 'Running',
  'status.Stopping': 'Stopping',
  'status.Stopped': 'Stopped',
  'obstacle.windows': 'Windows instances cannot use an SSH key pair',
  'obstacle.not-io-optimized': 'Not I/O optimized: key pairs are not supported',
  'obstacle.bound-already': 'Bound to this key pair already',

  'result.bound': 'Bound',
  'result.unbound': 'Unbound',

  'restart.now': 'Restart now',
  'restart.needed': {
    one: '{count} running instance needs a restart before this takes effect.',
    other: '{count} running instances need a restart before this takes effect.',
  },
  'restart.started': {
    one: '{count} instance is restarting.',
    other: '{count} instances are restarting.',
  },
  'restart.failed': 'Could not be restarted: {names}',
} as const
