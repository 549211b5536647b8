export const en = {
  title: 'Create SSH Key Pair',
  ok: 'OK',
  cancel: 'Cancel',

  name: 'SSH Key Pair Name',
  'name.hint':
    '2 to 128 characters; starts with a letter or a Chinese character; may contain digits and . _ : -',
  'name.empty': 'Enter a name of 2 to 128 characters.',
  'name.too-short': 'The name is too short. Use 2 to 128 characters.',
  'name.too-long': 'The name has {length} characters. Use 2 to 128 characters.',
  'name.bad-start':
    'The name cannot start with “{character}”. Use 2 to 128 characters; start with a letter or a Chinese character.',
  'name.bad-character':
    'The name cannot contain {character}. Use 2 to 128 characters: letters, digits and . _ : -',
  'name.blank': 'a blank',
  'name.taken': 'This name is already in use in this region. Choose another one.',
  'name.use': 'Use the name {name}',

  type: 'Creation Type',
  'type.default': 'Auto-create',
  'type.default.hint':
    'Makes a new RSA key of 2048 bits. The private key is handed to you once, right after creation; this is the only chance to save it.',
  'type.import': 'Import',
  'type.import.hint': 'Takes the public key you already have. Your private key stays with you.',

  key: 'Public Key',
  'key.placeholder': 'ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB… you@host',
  'key.hint': 'One line, as in a file that ends in .pub. Paste it, or drop the file here.',
  'key.upload': 'Upload file',
  'key.drop': 'Drop the file of the public key here',
  'key.unreadable': 'The file {file} could not be read. Choose it again, or paste its text.',
  'key.fromFile': 'From {file}',

  'repair.offer': 'This can be put right:',
  'repair.convert': 'Convert',
  'repair.done': 'Converted. This is the key as it will be imported.',
  'repair.count': {
    one: 'There is {count} key in this text.',
    other: 'There are {count} keys in this text.',
  },
  'repair.choose': 'Choose the one to import:',
  'repair.only': 'Only this one can be imported:',
  'repair.none': 'None of them can be imported.',
  'repair.times': {
    one: 'It is {count} time in this text.',
    other: 'The same key is {count} times in this text.',
  },
  'repair.refused': 'What cannot be imported:',
  'repair.refusedType': 'Keys of this type are not accepted.',
  'repair.use': 'Use this key',
  'repair.noComment': 'no comment',

  'news.key': 'Public key recognised: {type}, {bits} bits',
  'news.repair': 'A public key can be made of this text: see below the field.',
  inspector: 'Key inspector',
  'inspector.empty':
    'What the key is will be shown here: its type, its length and its fingerprints.',
  'inspector.notAccepted': 'Not accepted: a key of this type cannot be imported here.',
  'inspector.type': 'Type',
  'inspector.bits': '{type}, {bits} bits',
  'inspector.comment': 'Comment',
  'inspector.md5': 'MD5',
  'inspector.sha256': 'SHA256',
  'inspector.certificate': 'Certificate',
  'inspector.certificate.user': 'User certificate “{keyId}”, serial {serial}',
  'inspector.certificate.host': 'Host certificate “{keyId}”, serial {serial}',
  'inspector.unverified': 'signature not verified',
  'inspector.here':
    'This key is already in this region as {names}. It can be imported once more under another name.',

  help: 'Where is my public key?',
  'help.intro':
    'A key pair is two files. The public one ends in .pub, and only that one belongs here.',
  'help.windows': 'Windows',
  'help.windows.text':
    'Look in {path}. From PuTTYgen, copy the text under “Public key for pasting”.',
  'help.mac': 'macOS',
  'help.mac.text': 'Copy it with {command}',
  'help.linux': 'Linux',
  'help.linux.text': 'Print it with {command}',
  'help.pem': 'Only a .pem file',
  'help.pem.text':
    'Derive the public key from the private one with {command} and paste what it prints.',
  'help.none': 'No key yet',
  'help.none.text': 'Make one with {command}, or choose Auto-create above.',

  group: 'Resource Group',
  'group.placeholder': 'Default Resource Group',
  'group.failed':
    'The resource groups could not be loaded. The key pair will be in the default one.',
  'group.clear': 'Clear the resource group',
  'group.none': 'No resource group',
  tags: 'Tags',
  more: 'Also import into',
  'more.hint': 'Imports the same key under the same name into more places at once.',
  'more.placeholder': 'Other regions',
  'more.none': 'No region matches',

  results: 'Results by region',
  'results.waiting': 'waiting',
  'results.sending': 'importing…',
  'results.done': 'imported',
  'results.there': 'was there already',
  'results.failed': 'failed',
  'results.retry': 'What failed can be tried again with OK; what is done is not done twice.',

  'fault.facts': 'Code: {code}. Request ID: {requestId}',
  'fault.code': 'Code: {code}',
  'fault.lost.import':
    'No answer came. The key pair may have been imported all the same. Press OK to try again: if it is there, that will be found out, and it will not be imported twice.',
  'fault.lost.create':
    'No answer came. The key pair may have been created all the same; then its private key is lost, since it is given only once. Look into the list: delete that key pair, or choose another name here.',
  'fault.lost.taken':
    'This name is already in use, most likely by the attempt whose answer was lost. Its private key cannot be had again: delete that key pair, or choose another name.',

  'discard.question': 'Discard what you typed?',
  'discard.yes': 'Discard',
  'discard.no': 'Keep editing',

  'done.created': 'Key pair {name} created.',
  'done.imported': 'Key pair {name} imported.',
  'done.there': 'Key pair {name} is there: the first attempt had reached the region.',
  'done.regions': {
    one: 'Key pair {name} imported into {count} region.',
    other: 'Key pair {name} imported into {count} regions.',
  },
  'done.view': 'View',

  'save.title': 'Save your private key',
  'save.once':
    'This is the only time the private key of {name} can be had. It is kept nowhere, and nobody can recover it.',
  'save.started': 'The download of {file} has started. If no file came, download it here.',
  'save.renamed': 'Some systems replace the colon in the file’s name.',
  'save.download': 'Download {file}',
  'save.copy': 'Copy private key',
  'save.close': 'Close',
  'save.downloaded': 'Downloaded as {file}.',
  'save.copied': 'Copied. Paste it into a file and save it.',
  'save.copyFailed': 'The browser did not allow copying. Download the file instead.',
  'save.fingerprint': 'Fingerprint',
  'save.next': 'How to use it',
  'save.chmod': 'Let nobody else read the file (macOS, Linux):',
  'save.icacls': 'The same on Windows (PowerShell):',
  'save.ssh': 'Bind the key pair to an instance, restart it, then log in:',
  'save.host': 'address',
  'save.ask': 'Is the private key saved? After closing it is gone for good.',
  'save.yes': 'Yes, it is saved',
  'save.stay': 'Not yet',
} as const
