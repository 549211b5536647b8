import { expect, test } from 'vitest'

import { ACTION_ERRORS, COMMON_ERRORS } from '~/contract/action-errors'
import { ACTION_NAMES } from '~/contract/actions'
import { ERROR_CODES, errorInfo, isErrorCode } from '~/contract/errors'

test('every code belongs to an action or to all', () => {
  const listed = new Set([...COMMON_ERRORS, ...ACTION_NAMES.flatMap((name) => ACTION_ERRORS[name])])
  expect([...listed].toSorted()).toEqual([...ERROR_CODES].toSorted())
})

test('every code is a client error, a server error, and never success', () => {
  for (const code of ERROR_CODES) {
    expect([400, 403, 404, 409, 500, 503]).toContain(errorInfo(code).status)
  }
})

test('words a code as the action does, and names the subject', () => {
  expect(errorInfo('InstanceKeyPairLimitExceeded', 'DeleteKeyPairs').message).toMatch(/deleted\.$/)
  expect(errorInfo('InstanceKeyPairLimitExceeded', 'AttachKeyPair').message).toMatch(/range\.$/)
  expect(errorInfo('MissingParameter', 'JoinResourceGroup', 'RegionId')).toEqual({
    status: 403,
    message:
      'The input parameter "RegionId" that is mandatory for processing this request is not supplied.',
  })
  expect(errorInfo('InvalidParameter', undefined, '$& $1').message).toContain('"$& $1"')
})

test('knows its codes, and no member of Object', () => {
  expect(isErrorCode('Throttling')).toBe(true)
  expect(isErrorCode('toString')).toBe(false)
})
