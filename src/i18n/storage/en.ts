export const en = {
  'unavailable.title': 'This browser keeps no data for this page',
  'unavailable.body':
    'The window is private, or storage is blocked for this site. Everything works, but what you do here is gone when you close the tab.',
  'full.title': 'The browser has no more room for this page',
  'full.body':
    'Your last change was not stored, and nothing else was touched. Delete key pairs, or free some room in the browser, and try again.',
  'record-set-aside.title': 'A stored record could not be read',
  'record-set-aside.body': 'It was set aside; everything else is as it was.',
  close: 'Close this notice',
} as const
