import { describe, expect, test } from 'vitest'
import { decodeUtf8, sampleText, verdict } from '~/ssh/fixtures/samples'
import envelopes from '~/ssh/fixtures/envelopes.fixture.json'
import keys from '~/ssh/fixtures/private-keys.fixture.json'
import { containsPrivateKey } from '~/ssh/private-key'

const RSA = sampleText('rsa-2048')

// Put together, so that no scanner takes this file for a key.
const PRIVATE_KEY = ['PRIVATE', 'KEY'].join(' ')
const BEGIN = `-----BEGIN RSA ${PRIVATE_KEY}-----`
const PUTTY = 'PuTTY-User-Key-File'

function bodyOf(pem: string): string {
  return pem.replace(/-----.*-----\n|.*: .*\n/g, '').trim()
}

describe.each(keys)('$name', ({ inputBase64 }) => {
  const pem = decodeUtf8(inputBase64)

  test.each([
    ['as it is', pem],
    ['with CRLF', pem.replaceAll('\n', '\r\n')],
    ['indented', pem.replace(/^/gm, '    ')],
    ['quoted as mail', pem.replace(/^/gm, '> ')],
    ['on one line', pem.replaceAll('\n', ' ')],
    ['as a string of JSON', JSON.stringify(pem)],
    ['with \\n written out', pem.replaceAll('\n', '\\n')],
    ['without its end', pem.slice(0, -30)],
    ['cut in its first line', pem.slice(0, pem.indexOf('KEY') + 3)],
    ['without leading dashes', pem.replace(/^-+/, '')],
    ['without its first word', pem.replace(/^-+BEGIN /, '')],
    ['in lower case', pem.slice(0, 40).toLowerCase()],
    ['in UTF-16', [...pem].join('\0')],
    ['with zero-width spaces', pem.replace('BEGIN', 'BE\u200BGIN')],
    ['glued to a public key', `${RSA}${pem}`],
    ['after a public key', `${RSA}\n${pem}`],
    ['before a public key', `${pem}\n${RSA}`],
    ['as the comment of a public key', `${RSA} ${pem.replaceAll('\n', ' ')}`],
    ['as base64 of the file', btoa(pem)],
    ['in a URL', encodeURIComponent(pem)],
    ['in HTML', pem.replaceAll('\n', '<br>').replaceAll(' ', '&nbsp;')],
    ['behind a megabyte', `${'x'.repeat(1 << 20)}\n${pem}`],
  ])('is seen %s', (_, text) => {
    expect(containsPrivateKey(text)).toBe(true)
    expect(verdict(text)).toBe('private-key')
  })
})

describe.each(keys.filter(({ name }) => !name.endsWith(', encrypted')))(
  'the bare base64 of $name',
  ({ inputBase64 }) => {
    const body = bodyOf(decodeUtf8(inputBase64))

    test.each([
      ['as it is', body],
      ['on one line', body.replaceAll('\n', '')],
      ['indented', `  ${body}`],
      ['quoted', `"${body}"`],
      ['with \\n written out', `\\n${body.replaceAll('\n', '\\n')}`],
      ['in the URL-safe alphabet', body.replaceAll('+', '-').replaceAll('/', '_')],
      ['cut', body.slice(0, 60)],
      ['behind a label', `ssh-rsa ${body.replaceAll('\n', '')}`],
      ['after a public key', `${RSA}\n${body}`],
    ])('is seen %s', (_, text) => {
      expect(verdict(text)).toBe('private-key')
    })
  },
)

describe('markers of other formats', () => {
  test.each([
    ['ssh.com', `---- BEGIN SSH2 ENCRYPTED ${PRIVATE_KEY} ----\nComment: x`],
    ['PGP', `-----BEGIN PGP ${PRIVATE_KEY} BLOCK-----`],
    ['four words', `-----BEGIN A B C D ${PRIVATE_KEY}-----`],
    ['no word', `-----BEGIN ${PRIVATE_KEY}-----`],
    ['only an end line', `AAAA\n-----END OPENSSH ${PRIVATE_KEY}-----`],
    ['SSH-1', `SSH ${PRIVATE_KEY} FILE FORMAT 1.1\n\0\0`],
    ['encrypted PEM', 'Proc-Type: 4,ENCRYPTED'],
    ['encrypted PEM, second line', 'DEK-Info: AES-128-CBC,0123'],
    ['PuTTY 1', `${PUTTY}-1: ssh-rsa`],
    ['PuTTY 2', `${PUTTY}-2: ssh-rsa`],
    ['PuTTY 3', `${PUTTY}-3: ssh-ed25519\nEncryption: none`],
    ['part of PuTTY', `Public-Lines: 1\nAAAA\nPrivate-Lines: 1\nAAAA`],
    ['the end of PuTTY', 'AAAA\nPrivate-MAC: 0123456789abcdef'],
    ['PuTTY as base64', btoa(`${PUTTY}-2: ssh-rsa\nEncryption: none`)],
    ['DNSSEC', 'Private-key-format: v1.3\nAlgorithm: 8 (RSASHA256)'],
    ['a listing of OpenSSL', 'privateExponent:\n    00:01'],
    ['age', `AGE-SECRET-KEY-1${'Q'.repeat(58)}`],
    ['XML', '<RSAKeyValue><Modulus>AQ==</Modulus><D>AQ==</D></RSAKeyValue>'],
    ['cut XML', '<RSAKeyValue><Modulus>AQ==</Modulus><P>AQ==</P>'],
    ['XML of DSA', '<DSAKeyValue><P>AQ==</P><X>AQ==</X></DSAKeyValue>'],
    ['JWK', '{"kty":"RSA","n":"AQ","e":"AQAB","d":"AQ"}'],
    ['JWK, other order', '{ "d" : "AQ", "kty" : "EC", "crv": "P-256" }'],
    ['JWK in a set', '{"keys":[{"kty":"OKP","crv":"Ed25519","x":"AQ","d":"AQ"}]}'],
    ['JWK in a string', JSON.stringify(JSON.stringify({ kty: 'RSA', d: 'AQ' }))],
    ['cut JWK', '{"kty":"RSA","n":"AQ","p":"AQ"'],
    ['in a comment', `${RSA} ${BEGIN}`],
    ['glued to the data', `${RSA.split(' ').slice(0, 2).join(' ')}${BEGIN}`],
  ])('%s', (_, text) => {
    expect(verdict(text)).toBe('private-key')
  })
})

describe('what is no private key', () => {
  test.each([
    ['nothing', ''],
    ['a public key', RSA],
    ['the words', `${RSA} my private key laptop`],
    ['the words in capitals', `my ${PRIVATE_KEY}`],
    ['a front end', `front-end ${PRIVATE_KEY}`],
    ['a beginner', `BEGINNER ${PRIVATE_KEY}`],
    ['too many words', `BEGIN a b c d e ${PRIVATE_KEY}`],
    ['a public JWK', '{"kty":"RSA","n":"AQ","e":"AQAB"}'],
    ['an object with d', '{"d":"AQ"}'],
    ['public XML', '<RSAKeyValue><Modulus>AQ==</Modulus></RSAKeyValue>'],
    ['public XML of DSA', '<DSAKeyValue><P>AQ==</P><Y>AQ==</Y></DSAKeyValue>'],
    ['a public age key', 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kudzvncqsm4q8k4'],
    ['RFC 4716', sampleText('fmt-rfc4716-rsa')],
    ...envelopes.map(({ name, input }): [string, string] => [name, input]),
    ...envelopes.map(({ name, input }): [string, string] => [`bare ${name}`, bodyOf(input)]),
    ...envelopes.map(({ name, input }): [string, string] => [`${name} as base64`, btoa(input)]),
  ])('%s', (_, text) => {
    expect(containsPrivateKey(text)).toBe(false)
  })
})

test('takes no longer for a text made to slow it down', () => {
  const gaps = ' -_+>|"\'\\'.repeat(20)
  for (const piece of [
    'BEGIN',
    'BEGIN ',
    `BEGIN${gaps}`,
    'BEGIN a b c d ',
    '-----',
    '\\n',
    'LS0tLS1CRUdJTiBQ',
    'MIIEvQIBADANBgkq/',
    '"kty""d"',
    '<RSAKeyValue',
    ' ',
  ]) {
    expect(containsPrivateKey(piece.repeat(1_000_000 / piece.length))).toBeTypeOf('boolean')
  }
})
