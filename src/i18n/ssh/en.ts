export const en = {
  'accepted.documented':
    'ssh-rsa, ssh-dss, ecdsa-sha2-nistp256, -nistp384, -nistp521, and OpenSSH certificates of these',
  'accepted.modern':
    'ssh-ed25519, ssh-rsa, ssh-dss, ecdsa-sha2-nistp256, -nistp384, -nistp521, security keys, and OpenSSH certificates of these',
  'at.line': 'Look at character {number} of line {line}.',
  'at.text': 'Look at character {number} of the text.',
  'at.blob': 'Look at byte {number} of the decoded key data.',

  'problem.too-large':
    'This is too much text: a public key has at most 16,384 bytes. Paste only the one line of the key.',
  'problem.empty': 'Enter a public key: paste it, drop a file here, or upload one.',
  'problem.control-chars':
    'There is an invisible control character in the text. Delete it, or copy the key again from its file.',
  'problem.unsupported-format':
    'This is not an OpenSSH public key. It should be one line: the type, a blank, and the key in base64, such as ssh-rsa AAAAB3Nza…',
  'problem.unsupported-format.rfc4716':
    'This is an SSH2 public key as ssh.com and PuTTY save it. Turn it into one line with: ssh-keygen -i -f file',
  'problem.unsupported-format.spki':
    'This is a public key in PEM form. Turn it into an OpenSSH line with: ssh-keygen -i -m PKCS8 -f file',
  'problem.unsupported-format.pkcs1':
    'This is an RSA public key in PEM form. Turn it into an OpenSSH line with: ssh-keygen -i -m PEM -f file',
  'problem.unsupported-format.x509':
    'This is an X.509 certificate or request, not an SSH key. Paste the OpenSSH public key, from the file that ends in .pub.',
  'problem.unsupported-format.pgp':
    'This is a PGP block, not an SSH key. Paste the OpenSSH public key, from the file that ends in .pub.',
  'problem.unsupported-format.jwk':
    'This is a JSON Web Key, not an SSH key. Paste the OpenSSH public key, from the file that ends in .pub.',
  'problem.unsupported-format.json':
    'This is JSON, not a key alone. Paste only the one line of the OpenSSH public key.',
  'problem.unsupported-format.xml':
    'This is XML or HTML, not a key alone. Paste only the one line of the OpenSSH public key.',
  'problem.unsupported-format.pem':
    'This is a PEM block that holds no SSH public key. Paste the OpenSSH public key, from the file that ends in .pub.',
  'problem.multiple-keys':
    'There is more than one key in the text. Each import takes one: leave only that.',
  'problem.multiple-lines':
    'The text has more than one line. Put the key on one line, with no line break in it and no other text around it.',
  'problem.ssh1-key':
    'This is a key of the old SSH-1 protocol, which no server takes any more. Make a new one: ssh-keygen -t rsa -b 4096',
  'problem.missing-type':
    'The type is missing in front of the key data. This one should begin with: {detected}',
  'problem.leading-text':
    'There is other text before the key: options, a host name, or a prompt. Delete everything in front of the key type.',
  'problem.unsupported-type': 'Unsupported key type {detected}. Accepted: {accepted}.',
  'problem.unsupported-type.instead':
    'Make a key of an accepted type, with ssh-keygen -t rsa -b 4096 or ssh-keygen -t ecdsa, and paste its .pub file.',
  'problem.missing-key-data':
    'Only the type is there; the key data after it is missing. Copy the whole line.',
  'problem.bad-base64':
    'The key data is damaged: it is not valid base64. Copy the line again, without changing anything in it.',
  'problem.truncated': 'The key is cut off: its data ends too early. Copy the whole line.',
  'problem.type-mismatch':
    'The line says {expected}, but the key data in it is {detected}. Copy the whole line again from its file.',
  'problem.curve-mismatch':
    'The type asks for the curve {expected}, but the key data names {detected}. Copy the whole line again from its file.',
  'problem.bad-ec-point':
    'The key data is damaged: its point does not lie on the curve. Copy the line again from its file.',
  'problem.bad-mpint':
    'The key data is damaged: a number in it is negative or padded. Copy the line again from its file.',
  'problem.bad-rsa':
    'The key data is damaged: its numbers make no RSA key. Copy the line again from its file.',
  'problem.bad-dsa':
    'The key data is damaged: its numbers make no DSA key. Copy the line again from its file.',
  'problem.key-too-small':
    'The key is too short: {bits} bits. RSA keys need 1024 bits at least, and 2048 to be safe. Make a new one: ssh-keygen -t rsa -b 4096',
  'problem.key-too-large':
    'The key is too long: {bits} bits. RSA keys have 16384 bits at most. Make a new one: ssh-keygen -t rsa -b 4096',
  'problem.bad-cert':
    'The certificate is damaged or its signature is wrong. Copy the line again from its file, or have it signed again.',
  'problem.trailing-data':
    'There is something left after the end of the key data. Copy the line again from its file.',

  'change.converted': 'Taken out of its other format, as one OpenSSH line',
  'change.type-added': 'The missing type put in front',
  'change.type-corrected': 'The type written as it should be',
  'change.leading-text-removed': 'The text in front of the key left out',
  'change.other-lines-removed': 'The other lines left out',
  'change.lines-joined': 'The broken lines joined',
  'change.quotes-removed': 'The quotes left out',
  'change.invisible-removed': 'Invisible characters left out',
  'change.base64-normalised': 'The base64 written in its standard form',

  'cert.principals': 'Principals',
  'cert.anyPrincipal': 'Any',
  'cert.valid': 'Validity',
  'cert.always': 'Always',
  'cert.from': 'From {from}',
  'cert.until': 'Until {until}',
  'cert.between': '{from} to {until}',
  'cert.ca': 'Signed by',

  'advice.rsa-small':
    '{bits} bits are few by today’s standards. Make a new key of 2048 bits or more when you can.',
  'advice.rsa-exponent-3':
    'The public exponent is 3, which some servers refuse. Newer keys use 65537.',
  'advice.rsa-roca':
    'This key was made by a generator with a known weakness (CVE-2017-15361): its private key can be computed. Do not use it.',
  'advice.dsa-obsolete':
    'DSA is obsolete: OpenSSH has it off since 9.8 and dropped it in 10.0. Prefer RSA or ECDSA.',
  'advice.cert-sha1':
    'The certificate was signed with SHA-1, which OpenSSH has refused since 8.2. Have it signed again.',
  'advice.cert-v00':
    'This is a certificate of the first version, which OpenSSH has not read since 7.0.',
  'advice.cert-expired': 'The certificate expired on {at}.',
  'advice.cert-expired.undated': 'The certificate has expired.',
  'advice.cert-not-yet-valid': 'The certificate is valid only from {at}.',
  'advice.cert-not-yet-valid.undated': 'The certificate is not valid yet.',
  'advice.cert-import':
    'This is a certificate. What is usually imported is the plain public key, the file id_….pub without -cert in its name. The service takes the certificate as well.',
  'advice.cert-host': 'This is the certificate of a host. To log in, a user certificate is needed.',
} as const
