import { describe, expect, test } from 'vitest'
import { sampleText } from '~/ssh/fixtures/samples'
import { surveyKeys } from '~/ssh/key-survey'
import { parsePublicKey } from '~/ssh/parse-public-key'
import { realProblem } from './real-problem'

const ED25519 = sampleText('un-ed25519')
const SECURITY_KEY = sampleText('un-sk-ecdsa')
const RSA = sampleText('rsa-2048')

function obstacleOf(text: string) {
  const result = parsePublicKey(text)
  return result.ok ? undefined : realProblem(result.problem, surveyKeys(text))
}

describe('the type is named as what stands in the way of a key', () => {
  test.each([
    ['on one line', ED25519],
    ['broken over lines', ED25519.replace(/(.{40})/g, '$1\n')],
    ['without its type', ED25519.replace('ssh-ed25519 ', '')],
    ['behind options', `no-pty ${ED25519}`],
    ['twice', `${ED25519}\n${ED25519}`],
  ])('%s', (_, text) => {
    const obstacle = obstacleOf(text)
    expect(obstacle?.problem).toEqual({ code: 'unsupported-type', detected: 'ssh-ed25519' })
    expect(obstacle?.unaccepted).toMatchObject({ type: 'ssh-ed25519', bits: 256 })
  })

  test('of a security key', () => {
    expect(obstacleOf(SECURITY_KEY)?.unaccepted).toMatchObject({
      type: 'sk-ecdsa-sha2-nistp256@openssh.com',
      bits: 256,
    })
  })

  test('of several keys, each type once', () => {
    const obstacle = obstacleOf(`${ED25519}\n${SECURITY_KEY}\n${ED25519}`)
    expect(obstacle?.problem.detected).toBe('ssh-ed25519, sk-ecdsa-sha2-nistp256@openssh.com')
    expect(obstacle?.unaccepted).toBeUndefined()
  })
})

test('where a key can be had, or is damaged, the first problem stays', () => {
  expect(obstacleOf(`${ED25519}\n${RSA}`)?.problem.code).toBe('multiple-keys')
  expect(obstacleOf(`${ED25519}\n${RSA.slice(0, 200)}`)?.problem.code).toBe('multiple-keys')
  expect(obstacleOf('hello')?.problem).toEqual({ code: 'unsupported-format' })
})
