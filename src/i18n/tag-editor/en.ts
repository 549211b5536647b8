export const en = {
  key: 'Tag key {number}',
  value: 'Tag value {number}',
  keyHint: 'Key',
  valueHint: 'Value (optional)',
  add: 'Add Tag',
  remove: 'Remove tag {number}',
  limit: 'At most {count} tags. No more can be added.',
  left: { one: '{count} more can be added.', other: '{count} more can be added.' },

  'problem.key.empty': 'Enter a key for this value, or remove the row.',
  'problem.key.too-long': 'A tag key has at most 128 characters.',
  'problem.key.reserved-prefix': 'A tag key cannot start with aliyun or acs:.',
  'problem.key.url': 'A tag key cannot contain http:// or https://.',
  'problem.key.duplicate': 'This key stands in another row already. Each key once only.',
  'problem.value.too-long': 'A tag value has at most 128 characters.',
  'problem.value.reserved-prefix': 'A tag value cannot start with acs:.',
  'problem.value.url': 'A tag value cannot contain http:// or https://.',
} as const
