export const en = {
  ok: 'OK',
  cancel: 'Cancel',
  close: 'Close',
  retry: 'Retry',
  loading: 'Loading…',
  gone: 'This is not in the region any more. It may have been deleted elsewhere.',
  'gone.title': 'Key pair not found',
  'names.one': 'Key pair: {name}',
  'names.many': { one: '{count} key pair', other: '{count} key pairs' },
  'fault.facts': 'Code: {code}. Request ID: {requestId}',
  'fault.unknown':
    'Whether the change was carried out is not known. Trying again is safe: what is done already stays as it is.',
} as const
