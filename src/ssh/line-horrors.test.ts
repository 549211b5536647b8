import { describe, expect, test } from 'vitest'
import { sampleText, verdict } from '~/ssh/fixtures/samples'
import { parsePublicKey } from '~/ssh/parse-public-key'
import type { SshProblemCode } from '~/ssh/problem'

const RSA = sampleText('rsa-2048')
const ECDSA = sampleText('ecdsa-nistp256')
const DSA = sampleText('dsa-1024')
const CERTIFICATE = sampleText('cert-rsa-user')
const ED25519 = sampleText('un-ed25519')
const [TYPE = '', DATA = ''] = RSA.split(' ')
const [, ECDSA_DATA = ''] = ECDSA.split(' ')
const [, DSA_DATA = ''] = DSA.split(' ')
const [, CERTIFICATE_DATA = ''] = CERTIFICATE.split(' ')
const [, ED25519_DATA = ''] = ED25519.split(' ')
const KEY = `${TYPE} ${DATA}`

const refused: readonly (readonly [SshProblemCode, string, string])[] = [
  ['too-large', 'a megabyte', `${KEY} ${'x'.repeat(1 << 20)}`],
  ['too-large', 'a megabyte of blanks', ' '.repeat(1 << 20)],
  ['empty', 'nothing', ''],
  ['empty', 'blanks', ' \t\r\n \r'],
  ['empty', 'a byte order mark', '\uFEFF'],
  ['empty', 'one # line', '# my key'],
  ['empty', 'a key behind #', `#${KEY}`],
  ['empty', '# lines', '# a\r\n\r\n  # b\r# c'],
  ['control-chars', 'NUL at the end', `${KEY} c\0`],
  ['control-chars', 'NUL in the type', `ssh\0-rsa ${DATA}`],
  ['control-chars', 'ESC', `${KEY} \u001B[31mred`],
  ['control-chars', 'BEL', `${KEY} \u0007`],
  ['control-chars', 'DEL', `${KEY} \u007F`],
  ['control-chars', 'Ctrl-Z at the end', `${KEY} c\u001A`],
  ['control-chars', 'a form feed at the end', `${KEY}\f`],
  ['control-chars', 'a vertical tab as separator', `${TYPE}\v${DATA}`],
  ['control-chars', 'NEL', `${KEY} a\u0085b`],
  ['control-chars', 'a line separator', `${KEY} a\u2028b`],
  ['control-chars', 'a paragraph separator', `${KEY}\u2029${KEY}`],
  ['control-chars', 'an override before the type', `\u202E${KEY}`],
  ['control-chars', 'an isolate before the data', `${TYPE} \u2066${DATA}`],
  ['control-chars', 'a mark after the data', `${KEY}\u200F c`],
  ['control-chars', 'a mark in the type', `ssh\u200E-rsa ${DATA}`],
  ['unsupported-format', 'RFC 4716', sampleText('fmt-rfc4716-rsa')],
  ['unsupported-format', 'SPKI PEM', sampleText('fmt-pkcs8-rsa')],
  ['unsupported-format', 'SPKI PEM, indented', sampleText('fmt-pkcs8-rsa').replace(/^/gm, '  ')],
  ['unsupported-format', 'PEM without its first line', `QUJD\n-----END PUBLIC KEY-----`],
  ['unsupported-format', 'an X.509 certificate', '-----BEGIN CERTIFICATE-----\nMIIB\n'],
  ['unsupported-format', 'a PGP key', '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQEN'],
  ['unsupported-format', 'a signature', '-----BEGIN SSH SIGNATURE-----\nU1NIU0lH'],
  ['unsupported-format', 'a JWK', '{"kty":"RSA",\n"n":"AQAB","e":"AQAB"}'],
  ['unsupported-format', 'JSON', `{"key": "${KEY}"}`],
  ['unsupported-format', 'a list of JSON', `["${KEY}"]`],
  ['unsupported-format', 'HTML', `<pre>\n${KEY}\n</pre>`],
  ['unsupported-format', 'XML', '<RSAKeyValue><Modulus>AQAB</Modulus></RSAKeyValue>'],
  ['unsupported-format', 'a key and a PEM', `${KEY}\n${sampleText('fmt-pkcs8-rsa')}`],
  ['multiple-keys', 'two keys', `${RSA}\n${ECDSA}`],
  ['multiple-keys', 'two keys, CRLF', `${RSA}\r\n${ECDSA}\r\n`],
  ['multiple-keys', 'two keys, CR', `${RSA}\r${ECDSA}`],
  ['multiple-keys', 'the same key twice', `${RSA}\n\n  ${RSA}`],
  ['multiple-keys', 'an accepted and another', `${RSA}\n${ED25519}`],
  ['multiple-keys', 'two keys between # lines', `# a\n${RSA}\n# b\n${ECDSA}`],
  ['multiple-keys', 'a second key as comment', `${KEY} c ${ECDSA}`],
  ['multiple-keys', 'a second key, unsupported', `${KEY} c ${ED25519}`],
  ['multiple-lines', 'wrapped data', `${RSA.slice(0, 80)}\n${RSA.slice(80)}`],
  ['multiple-lines', 'wrapped by a lone CR', `${RSA.slice(0, 80)}\r${RSA.slice(80)}`],
  ['multiple-lines', 'the type on its own line', `${TYPE}\n${DATA}`],
  ['multiple-lines', 'a comment on its own line', `${KEY}\nc`],
  ['multiple-lines', 'a # line', `# c\n${KEY}`],
  ['multiple-lines', 'a # line after', `${KEY}\n# c`],
  ['multiple-lines', 'two lines of text', 'hello\nworld'],
  ['multiple-lines', 'a wrapped bare blob', `${DATA.slice(0, 64)}\n${DATA.slice(64)}`],
  ['ssh1-key', 'an SSH-1 key', '1024 35 1367801236712836 me@host'],
  ['ssh1-key', 'an SSH-1 key without comment', '2048\t65537\t123456789'],
  ['missing-type', 'a bare blob', DATA],
  ['missing-type', 'a bare blob with a comment', `${DATA} me@host`],
  ['missing-type', 'a bare certificate', CERTIFICATE_DATA],
  ['missing-type', 'a bare blob of another type', ED25519_DATA],
  ['leading-text', 'options', `no-pty,command="echo \\"hi\\" there" ${KEY}`],
  ['leading-text', 'cert-authority', `cert-authority ${KEY}`],
  ['leading-text', 'a host', `example.com,10.0.0.1 ${KEY}`],
  ['leading-text', 'a hashed host', `|1|c2FsdA==|aGFzaA== ${KEY}`],
  ['leading-text', 'a marker and a host', `@cert-authority *.example.com ${KEY}`],
  ['leading-text', 'a prompt', `$ cat .ssh/id_rsa.pub ${KEY}`],
  ['leading-text', 'YAML', `key: ${KEY}`],
  ['leading-text', 'options before a short name', `no-pty rsa ${DATA}`],
  ['leading-text', 'options before another type', `no-pty ${ED25519}`],
  ['missing-key-data', 'only a type', 'ssh-rsa'],
  ['missing-key-data', 'only a type and blanks', '  ecdsa-sha2-nistp256 \t\n'],
  ['missing-key-data', 'only a short name', 'rsa'],
  ['bad-base64', '15,000 blanks', `ssh-rsa${' '.repeat(15_000)}!`],
  ['bad-base64', 'a comment instead of data', `${TYPE} me@host`],
  ['bad-base64', 'the type twice', `${TYPE} ${KEY}`],
  ['bad-base64', 'a comma after the data', `${KEY}, c`],
  ['bad-base64', 'a quote around the data', `${TYPE} "${DATA}"`],
  ['bad-base64', 'padding too much', `${KEY}=`],
  ['bad-base64', 'a whole group of padding', `${KEY}====`],
  ['bad-base64', 'padding missing', `ecdsa-sha2-nistp256 ${ECDSA_DATA.replace('=', '')}`],
  ['bad-base64', 'padding inside', `${TYPE} ${DATA.slice(0, 40)}=${DATA.slice(41)}`],
  ['bad-base64', 'data after padding', `ecdsa-sha2-nistp256 ${ECDSA_DATA}AAAA`],
  ['bad-base64', 'unused bits', `ecdsa-sha2-nistp256 ${ECDSA_DATA.replace('0=', '1=')}`],
  ['bad-base64', 'a URL-safe character', `${TYPE} ${DATA.replace('+', '-')}`],
  ['bad-base64', 'a full-width letter', `${TYPE} ${DATA.slice(0, -1)}Ａ`],
  ['bad-base64', 'an NBSP before the comment', `${KEY}\u00A0comment`],
  ['bad-base64', 'only padding', `${TYPE} ====`],
  ['unsupported-format', 'an NBSP as separator', `${TYPE}\u00A0${DATA}`],
  ['unsupported-format', 'an ideographic space as separator', `${TYPE}\u3000${DATA}`],
  ['unsupported-format', 'no separator', `${TYPE}${DATA}`],
  ['unsupported-format', 'a quoted line', `"${RSA}"`],
  ['unsupported-format', 'a word', 'hello'],
  ['unsupported-format', 'a word that begins like a short name', 'rsaX'],
  ['unsupported-format', 'a blank and a type at the end', 'x ssh-rsa'],

  ['unsupported-format', 'a program', 'ssh-keygen -t rsa -b 4096'],
  ['unsupported-format', 'a path', '~/.ssh/id_rsa.pub'],
  ['unsupported-format', 'a URL', 'https://example.com/alice.keys'],
  [
    'unsupported-format',
    'a fingerprint',
    '2048 SHA256:KsDVohv9QaX8g6+kaG6w6LiJfXeIhDjNaeC+iDWJE9I a (RSA)',
  ],
  [
    'unsupported-format',
    'an MD5 fingerprint',
    'MD5:5e:c3:72:2c:23:9b:de:cb:f4:42:73:c2:52:43:15:ad',
  ],
  ['unsupported-format', 'SSHFP', 'host.example. IN SSHFP 1 2 123456789abcdef67890'],
  ['unsupported-format', 'DNSKEY', 'example. IN DNSKEY 257 3 8 AwEAAag='],
  ['unsupported-format', 'age', 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kudzvncqsm4q8k4'],
  ['unsupported-format', '__proto__', `__proto__ ${DATA}`],
  ['unsupported-format', 'constructor', `constructor ${DATA}`],
  ['unsupported-format', 'toString', 'toString'],
  ['unsupported-format', 'binary', '\u00FF\u00FE\u00FD'],
  ['multiple-lines', 'randomart', '+---[RSA 2048]----+\n|    .o.          |\n+----[SHA256]-----+'],
]

describe('a text that is no key', () => {
  test.each(refused)('is %s: %s', (code, _, text) => {
    expect(verdict(text)).toBe(code)
  })

  test.each([
    'SSH-RSA',
    'Ssh-Rsa',
    'ssh-rsa:',
    'ssh-rs\u0430',
    'ssh-\u200Brsa',
    '\u200Bssh-rsa',
    'RSA',
    'ssh-rsa-cert-v02@openssh.com',
    'ecdsa-sha2-nistp256-cert-v00@openssh.com',
    'ecdsa-sha2-nistp224',
    'rsa-sha2-256',
    'rsa-sha2-512',
    'rsa-sha2-512-cert-v01@openssh.com',
    'ssh-ed25519',
    'ssh-ed25519-cert-v01@openssh.com',
    'sk-ssh-ed25519@openssh.com',
    'sk-ecdsa-sha2-nistp256@openssh.com',
    'sk-ssh-ed25519-cert-v01@openssh.com',
    'ssh-ed448',
    'ssh-xmss@openssh.com',
    'x509v3-ssh-rsa',
    'x509v3-ecdsa-sha2-nistp256',
    'ed25519',
  ])('names the type %s that is not accepted', (type) => {
    const problem = { code: 'unsupported-type', detected: type }
    expect(parsePublicKey(`${type} ${DATA} c`)).toEqual({ ok: false, problem })
    expect(parsePublicKey(type)).toEqual({ ok: false, problem })
  })

  test.each([
    ['ssh-dss', DATA, 'ssh-rsa'],
    ['ssh-rsa', ED25519_DATA, 'ssh-ed25519'],
    ['ssh-rsa', CERTIFICATE_DATA, 'ssh-rsa-cert-v01@openssh.com'],
    ['ssh-rsa-cert-v01@openssh.com', DATA, 'ssh-rsa'],
    ['ssh-rsa-cert-v00@openssh.com', CERTIFICATE_DATA, 'ssh-rsa-cert-v01@openssh.com'],
    ['rsa', CERTIFICATE_DATA, 'ssh-rsa-cert-v01@openssh.com'],
    ['rsa', DSA_DATA, 'ssh-dss'],
    ['dsa', DATA, 'ssh-rsa'],
    ['ecdsa', DATA, 'ssh-rsa'],
    ['ecdsa-sha2-nistp384', ECDSA_DATA, 'ecdsa-sha2-nistp256'],
  ])('contradicts itself: label %s', (label, data, detected) => {
    const result = parsePublicKey(`${label} ${data}`)
    expect(result).toMatchObject({ ok: false, problem: { code: 'type-mismatch', detected } })
  })

  test('says where it went wrong', () => {
    function position(text: string) {
      const result = parsePublicKey(text)
      return result.ok ? undefined : result.problem.position
    }
    expect(position(`${KEY} a\0b`)).toEqual({ in: 'text', offset: KEY.length + 2 })
    expect(position(`  ${TYPE} ${DATA.slice(0, 9)}!${DATA.slice(10)}`)).toEqual({
      in: 'text',
      offset: 2 + TYPE.length + 1 + 9,
    })
    expect(position(`no-pty ${KEY}`)).toEqual({ in: 'text', offset: 7 })
    expect(position(`${RSA}\nx`)).toEqual({ in: 'text', offset: RSA.length })
    expect(position(`${KEY} c ${ECDSA}`)).toEqual({ in: 'text', offset: KEY.length + 3 })
    expect(position(`${TYPE} ${DATA.slice(0, 40)}`)).toEqual({ in: 'blob', offset: 18 })
  })

  test('is judged the same twice', () => {
    for (const [, , text] of refused) expect(verdict(text)).toBe(verdict(text))
  })
})
