import { expect, test } from 'vitest'

import { tagKeyProblem, tagValueProblem } from '~/contract/tag-rules'

test.each([
  ['', 'empty'],
  ['k', null],
  ['部门', null],
  ['a b', null],
  ['k'.repeat(128), null],
  ['k'.repeat(129), 'too-long'],
  ['aliyun', 'reserved-prefix'],
  ['acs:x', 'reserved-prefix'],
  ['my-aliyun', null],
  ['see http://x', 'url'],
  ['https://', 'url'],
])('the key %j: %s', (key, problem) => {
  expect(tagKeyProblem(key)).toBe(problem)
})

test.each([
  ['', null],
  ['v'.repeat(128), null],
  ['v'.repeat(129), 'too-long'],
  ['aliyun', null],
  ['acs:x', 'reserved-prefix'],
  ['at https://x', 'url'],
])('the value %j: %s', (value, problem) => {
  expect(tagValueProblem(value)).toBe(problem)
})
