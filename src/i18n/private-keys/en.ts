export const en = {
  'link.title': 'This link carried a private key',
  'link.text':
    'It stood in {places}, and was taken out of the address without being used. The link itself still has it, and the web server of this page may have noted it: do not pass the link on, and replace the key pair.',
  'part.name': 'the name of a parameter',
  'part.path': 'the path',
  'part.hash': 'the part after #',
  close: 'Close this notice',
} as const
