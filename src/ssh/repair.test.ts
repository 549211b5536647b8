import { describe, expect, test } from 'vitest'
import envelopes from '~/ssh/fixtures/envelopes.fixture.json'
import cases from '~/ssh/fixtures/public-keys.fixture.json'
import { listPublicKeys, repairPublicKey } from '~/ssh/repair'

function inputOf(id: string): string {
  return (cases.find((one) => one.id === id)?.input ?? '').trim()
}

const RSA = inputOf('rsa-2048')
const RSA_35 = inputOf('rsa-2048-e35')
const ECDSA = inputOf('ecdsa-nistp256')
const CERTIFICATE = inputOf('cert-rsa-user')
const [RSA_TYPE = '', RSA_DATA = '', RSA_COMMENT = ''] = RSA.split(' ')

function wrap(text: string, columns: number, glue = '\n'): string {
  return (text.match(new RegExp(`.{1,${columns}}`, 'g')) ?? []).join(glue)
}

const rsaCases: readonly (readonly [string, string, readonly string[]])[] = [
  ['wrapped at 64 columns', wrap(RSA, 64), ['lines-joined']],
  ['wrapped at 64 columns by CRLF', wrap(RSA, 64, '\r\n'), ['lines-joined']],
  ['wrapped by lone CR', wrap(RSA, 70, '\r'), ['lines-joined']],
  ['a space in the key data', `${RSA.slice(0, 100)} ${RSA.slice(100)}`, ['lines-joined']],
  ['options', `no-pty,from="10.0.0.1, x" ${RSA}`, ['leading-text-removed']],
  ['a known_hosts line', `example.com,10.0.0.1 ${RSA}`, ['leading-text-removed']],
  ['a prompt line', `$ cat ~/.ssh/id_rsa.pub\n${RSA}\n`, ['other-lines-removed']],
  ['a prompt after', `${RSA}\nme@host:~$`, ['other-lines-removed']],
  ['a # line', `# my key\n${RSA}`, ['other-lines-removed']],
  ['double quotes', `"${RSA}"`, ['quotes-removed']],
  ['curly quotes', `“${RSA}”`, ['quotes-removed']],
  ['a JSON string', JSON.stringify(`${RSA}\n`), ['quotes-removed']],
  ['YAML', `key: "${RSA}"`, ['leading-text-removed', 'quotes-removed']],
  ['HTML', `<code>${RSA}</code>`, ['leading-text-removed', 'quotes-removed']],
  ['NBSP as separators', RSA.replaceAll(' ', '\u00A0'), ['invisible-removed']],
  ['a zero-width space in the label', `ssh\u200B${RSA.slice(3)}`, ['invisible-removed']],
  [
    'a zero-width space in the data',
    `${RSA.slice(0, 99)}\u200B${RSA.slice(99)}`,
    ['invisible-removed'],
  ],
  ['an upper-case label', RSA.replace('ssh-rsa', 'SSH-RSA'), ['type-corrected']],
  ['a label with a colon', RSA.replace('ssh-rsa', 'ssh-rsa:'), ['type-corrected']],
  ['a signature algorithm as label', RSA.replace('ssh-rsa', 'rsa-sha2-256'), ['type-corrected']],
  ['no label', RSA.slice(8), ['type-added']],
  ['no label and wrapped', wrap(RSA.slice(8), 72), ['type-added', 'lines-joined']],
]

describe('repairPublicKey', () => {
  test.each(rsaCases)('finds the key in %s', (_, text, changes) => {
    const repair = repairPublicKey(text)
    expect(repair?.line).toBe(RSA)
    expect(repair?.changes).toEqual(changes)
  })

  test('converts RFC 4716 with its comment', () => {
    const repair = repairPublicKey(inputOf('fmt-rfc4716-rsa'))
    expect(repair).toMatchObject({ changes: ['converted'], envelope: 'rfc4716' })
    expect(repair?.line).toMatch(`${RSA_TYPE} ${RSA_DATA} 2048-bit RSA, converted by`)
  })

  test('converts BEGIN PUBLIC KEY', () => {
    const repair = repairPublicKey(inputOf('fmt-pkcs8-rsa'))
    expect(repair?.line).toMatch(`${RSA_TYPE} ${RSA_DATA}`)
    expect(repair).toMatchObject({ changes: ['converted'], envelope: 'spki' })
  })

  // What `ssh-keygen -i` made of them.
  test.each(envelopes.filter(({ line }) => line !== undefined))(
    'converts $name as ssh-keygen does',
    ({ name, input, line }) => {
      const envelope = name === 'PKCS#1' ? 'pkcs1' : 'spki'
      expect(repairPublicKey(input)).toMatchObject({ line, envelope, changes: ['converted'] })
    },
  )

  test('converts Ed25519 where it is accepted', () => {
    const { input = '' } = envelopes.find(({ name }) => name === 'ed') ?? {}
    expect(repairPublicKey(input)).toBeNull()
    const repair = repairPublicKey(input, { acceptedTypes: 'modern' })
    expect(repair?.key).toMatchObject({ type: 'ssh-ed25519', bits: 256 })
  })

  test('puts padding and alphabet right', () => {
    const url = ECDSA.replaceAll('+', '-').replaceAll('/', '_').replace('=', '')
    expect(repairPublicKey(url)).toMatchObject({ line: ECDSA, changes: ['base64-normalised'] })
  })

  test('joins a wrapped certificate', () => {
    expect(repairPublicKey(wrap(CERTIFICATE, 64))?.line).toBe(CERTIFICATE)
  })

  test('leaves an importable key alone', () => {
    expect(repairPublicKey(RSA)).toBeNull()
    expect(repairPublicKey(`rsa ${RSA_DATA}`)).toBeNull()
  })

  // However the lines came to be indented: all of them, all but the first, or the first alone.
  test.each([
    ['   ', '   '],
    ['', '   '],
    ['   ', ''],
    ['', '\t'],
  ])('finds the whole comment where the lines are indented by %j and %j', (first, others) => {
    for (const columns of [64, 70, 76, 80]) {
      for (const lineBreak of ['\n', '\r\n']) {
        const text = first + wrap(RSA, columns, lineBreak + others)
        const repair = repairPublicKey(text)
        expect(repair?.line).toBe(RSA)
        expect(repair?.changes).toEqual(['lines-joined'])
        expect(repairPublicKey(`# mine\n${text}`)?.changes).toContain('other-lines-removed')
      }
    }
  })

  test('leaves a line alone that does not go on with the comment', () => {
    const lines = wrap(`${RSA_TYPE} ${RSA_DATA} me`, 64, '\n   ')
    const repair = repairPublicKey(`   ${lines}\n   next`)
    expect(repair?.key.comment).toBe('me')
    expect(repair?.changes).toEqual(['other-lines-removed', 'lines-joined'])
  })

  test('does not guess', () => {
    expect(repairPublicKey('')).toBeNull()
    expect(repairPublicKey('not a key')).toBeNull()
    expect(repairPublicKey(RSA.slice(0, 300))).toBeNull()
    expect(repairPublicKey(RSA.replace('ssh-rsa', 'ssh-dss'))).toBeNull()
    expect(repairPublicKey(`${RSA}\n${ECDSA}`)).toBeNull()
    expect(repairPublicKey(inputOf('un-ed25519'))).toBeNull()
    expect(repairPublicKey(`x ${RSA_TYPE} ${RSA_DATA}x ${RSA_COMMENT}`)).toBeNull()
  })

  test('never touches private keys', () => {
    const marker = ['-----BEGIN RSA', 'PRIVATE KEY-----'].join(' ')
    expect(repairPublicKey(`${marker}\n${RSA}`)).toBeNull()
    expect(listPublicKeys(`${marker}\n${RSA}`)).toEqual([])
  })
})

describe('listPublicKeys', () => {
  test('lists every importable key once, in order', () => {
    const text = `# keys\n${RSA}\n\nno-pty ${ECDSA}\n${inputOf('un-ed25519')}\n${RSA}\n${RSA_35}`
    expect(listPublicKeys(text).map(({ line }) => line)).toEqual([RSA, ECDSA, RSA_35])
  })

  test('lists modern keys where they are accepted', () => {
    const text = `${RSA}\n${inputOf('un-ed25519')}`
    const keys = listPublicKeys(text, { acceptedTypes: 'modern' })
    expect(keys.map(({ key }) => key.type)).toEqual(['ssh-rsa', 'ssh-ed25519'])
  })

  test('finds the second key in the comment of the first', () => {
    expect(listPublicKeys(`${RSA} ${ECDSA}`).map(({ key }) => key.type)).toEqual([
      'ssh-rsa',
      'ecdsa-sha2-nistp256',
    ])
  })
})
