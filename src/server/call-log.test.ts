import { expect, test } from 'vitest'
import { createCallLog, loggedParams } from './call-log'

const PRIVATE = [
  ['-----BEGIN', 'PRIVATE KEY-----\nMIIEvQ'].join(' '),
  ['PuTTY-User-Key-File-3:', 'ssh-rsa\nEncryption: none\nPrivate-Lines: 14\nAAAA'].join(' '),
]

const CALL = {
  time: '2026-06-15T08:00:00.000Z',
  action: 'ImportKeyPair',
  version: '2014-05-26',
  params: {},
  status: 400,
  code: 'InvalidPublicKeyBody.Malformed',
  requestId: '0',
  ms: 1,
}

test.each(PRIVATE)(
  'nothing of a private key is logged, in whatever parameter it came: %#',
  (text) => {
    expect(loggedParams(new Map([['KeyPairName', text]]))).toEqual({
      KeyPairName: '(private key removed)',
    })
  },
)

test('a call that carried one cannot be sent again', () => {
  const log = createCallLog()
  const params = new Map([['PublicKeyBody', PRIVATE[1] ?? '']])
  log.add({ ...CALL, params: loggedParams(params) }, params)
  expect(log.list()).toHaveLength(1)
  expect(log.sent(1)).toBeUndefined()
})

test('who watches hears of each call, until it stops', () => {
  const log = createCallLog()
  const heard: number[] = []
  const stop = log.subscribe(({ id }) => heard.push(id))
  log.add(CALL, new Map())
  log.add(CALL, new Map())
  stop()
  log.add(CALL, new Map())
  expect(heard).toEqual([1, 2])
})
