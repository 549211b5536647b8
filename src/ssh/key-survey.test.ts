import { describe, expect, test } from 'vitest'
import envelopes from '~/ssh/fixtures/envelopes.fixture.json'
import { sampleText } from '~/ssh/fixtures/samples'
import { surveyKeys } from '~/ssh/key-survey'

const RSA = sampleText('rsa-2048')
const ECDSA = sampleText('ecdsa-nistp256')
const ED25519 = sampleText('un-ed25519')
const SMALL = sampleText('rsa-n-768')

function summary(text: string) {
  const { repairs, refused } = surveyKeys(text)
  return {
    repairs: repairs.map(({ key, times }) => [key.type, times]),
    refused: refused.map(({ type, problem, times }) => [type, problem.code, times]),
  }
}

describe('surveyKeys', () => {
  test('passes over no key: how often each stands there, and why some cannot be taken', () => {
    const text = [RSA, RSA, ED25519, ECDSA, `no-pty ${RSA.replace(/ \S+$/, ' other')}`].join('\n')
    expect(summary(text)).toEqual({
      repairs: [
        ['ssh-rsa', 3],
        ['ecdsa-sha2-nistp256', 1],
      ],
      refused: [['ssh-ed25519', 'unsupported-type', 1]],
    })
  })

  test('counts keys that are damaged or of an unknown type', () => {
    const text = [ECDSA, RSA.slice(0, 200), SMALL, `ssh-ed448 ${'AAAA'.repeat(9)}`].join('\r\n')
    expect(summary(text).refused).toEqual([
      ['ssh-rsa', 'truncated', 1],
      ['ssh-rsa', 'key-too-small', 1],
      ['ssh-ed448', 'unsupported-type', 1],
    ])
  })

  test('tells what a key that is not accepted is', () => {
    const [refused] = surveyKeys(`${ECDSA}\n${ED25519}`).refused
    expect(refused?.key).toMatchObject({ bits: 256, comment: 'me@host' })
    expect(refused?.problem.detected).toBe('ssh-ed25519')
    expect(surveyKeys(ED25519, { acceptedTypes: 'modern' }).refused).toEqual([])
  })

  test('counts a key in another format too', () => {
    const { input = '' } = envelopes.find(({ name }) => name === 'ed') ?? {}
    expect(summary(`${input}\n${ECDSA}`)).toEqual({
      repairs: [['ecdsa-sha2-nistp256', 1]],
      refused: [['ssh-ed25519', 'unsupported-type', 1]],
    })
  })

  test('takes no text about keys for one', () => {
    const text = `ssh-rsa AAAAB3NzaC1yc2E...\nssh-keygen makes them\nssh-rsa is a type\n${ECDSA}`
    expect(summary(text).refused).toEqual([])
  })
})
