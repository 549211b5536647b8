import { describe, expect, test } from 'vitest'
import { accepted, sampleText, verdict } from '~/ssh/fixtures/samples'

const [TYPE = '', DATA = ''] = sampleText('rsa-2048').split(' ')
const [, DSA_DATA = ''] = sampleText('dsa-1024').split(' ')
const [, ECDSA_DATA = ''] = sampleText('ecdsa-nistp256').split(' ')
const KEY = `${TYPE} ${DATA}`
const LONGEST = 16_384

// Text, and the comment it must be accepted with.
const comments: readonly (readonly [string, string])[] = [
  ['', ''],
  [' me@host', 'me@host'],
  ['\t \tme\t@\thost \t', 'me\t@\thost'],
  ['  two  spaces  inside ', 'two  spaces  inside'],
  [' my private key laptop', 'my private key laptop'],
  [' PRIVATE KEY', 'PRIVATE KEY'],
  [' front-end private key', 'front-end private key'],
  [' beginner private key', 'beginner private key'],
  [' # not a comment line', '# not a comment line'],
  [' "quoted" \'quoted\' `x` $(id) ; rm -rf /', '"quoted" \'quoted\' `x` $(id) ; rm -rf /'],
  [' ssh-rsa', 'ssh-rsa'],
  [' ssh-rsa AAAA', 'ssh-rsa AAAA'],
  [' ssh-rsa AAAAB3NzaC1yc2E=', 'ssh-rsa AAAAB3NzaC1yc2E='],
  [' AAAAB3NzaC1yc2EAAAADAQABAAABAQ==', 'AAAAB3NzaC1yc2EAAAADAQABAAABAQ=='],
  [' a=b+c/d==', 'a=b+c/d=='],
  [' {{constructor.constructor("x")()}}', '{{constructor.constructor("x")()}}'],
  [' <img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  [' __proto__', '__proto__'],
  [' 张伟的笔记本电脑', '张伟的笔记本电脑'],
  [' המחשב שלי', 'המחשב שלי'],
  [' حاسوبي', 'حاسوبي'],
  [' 👩‍👩‍👧‍👦 e\u0301 👍🏽', '👩‍👩‍👧‍👦 e\u0301 👍🏽'],
  [' \u202Ereversed', '\u202Ereversed'],
  [' \u200Bzero\u200Bwidth', '\u200Bzero\u200Bwidth'],
  [' \uD800 lone surrogate', '\uD800 lone surrogate'],
  [' C:\\new\\table', 'C:\\new\\table'],
  [' -----BEGIN PUBLIC KEY-----', '-----BEGIN PUBLIC KEY-----'],
  ['\n', ''],
  [' c\r\n\r\n', 'c'],
  [' c\r', 'c'],
  [' c\n \t\n', 'c'],
]

describe('a line that is a key', () => {
  test.each(comments)('keeps the comment of "…%s"', (tail, comment) => {
    const key = accepted(KEY + tail)
    expect(key.comment).toBe(comment)
    expect(key.line).toBe(comment === '' ? KEY : `${KEY} ${comment}`)
  })

  test.each([
    ['spaces and tabs between', `${TYPE} \t  \t${DATA}\t\tc`],
    ['blanks before', `  \t${KEY} c`],
    ['line breaks before', `\r\n\n  ${KEY} c`],
    ['a byte order mark', `\uFEFF${KEY} c`],
    ['a leading NBSP', `\u00A0${KEY} c`],
    ['a trailing NBSP', `${KEY} c\u00A0`],
    ['the short name rsa', `rsa ${DATA} c`],
  ])('is read with %s', (_, text) => {
    expect(accepted(text).line).toBe(`${KEY} c`)
  })

  test.each([
    ['dsa', DSA_DATA, 'ssh-dss'],
    ['ecdsa', ECDSA_DATA, 'ecdsa-sha2-nistp256'],
    ['ecdsa', sampleText('ecdsa-nistp521').split(' ')[1] ?? '', 'ecdsa-sha2-nistp521'],
  ])('may begin with the short name %s', (alias, data, type) => {
    expect(accepted(`${alias} ${data}`)).toMatchObject({ type, line: `${type} ${data}` })
  })

  test('may be as long as the limit, counted in octets', () => {
    const room = LONGEST - KEY.length - 1
    expect(accepted(`${KEY} ${'x'.repeat(room)}`).comment).toHaveLength(room)
    expect(verdict(`${KEY} ${'x'.repeat(room + 1)}`)).toBe('too-large')
    expect(verdict(`${KEY} ${'é'.repeat(room / 2)}`)).toBe('accepted')
    expect(verdict(`${KEY} ${'é'.repeat(room / 2 + 1)}`)).toBe('too-large')
    expect(verdict(`${KEY} ${'\n'.repeat(room + 1)}`)).toBe('too-large')
  })
})

describe('the wider list of types', () => {
  test.each(['un-ed25519', 'un-sk-ecdsa'])('accepts %s', (id) => {
    expect(accepted(sampleText(id), 'modern').line).toBe(sampleText(id))
    expect(verdict(sampleText(id))).toBe('unsupported-type')
  })
})
