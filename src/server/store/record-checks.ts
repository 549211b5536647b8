import type { Records, TableName } from '~/server/store/records'

// What is stored may have been written by an older version, by a person with developer tools, or be damaged. Only what
// an answer reads is checked, cheaply, on every read.

type Check = 'string' | 'number' | 'boolean' | 'tags' | 'time'
type Shape = Readonly<Record<string, Check>>

const shapes: { readonly [T in TableName]?: Shape } = {
  keyPairs: {
    region: 'string',
    name: 'string',
    fingerprint: 'string',
    publicKey: 'string',
    createdAt: 'time',
    order: 'number',
    resourceGroup: 'string',
    tags: 'tags',
  },
  instances: {
    id: 'string',
    region: 'string',
    name: 'string',
    status: 'string',
    osType: 'string',
    ioOptimized: 'boolean',
    keyPair: 'string',
    effectiveKeyPair: 'string',
    createdAt: 'time',
    order: 'number',
    tags: 'tags',
  },
  resourceGroups: { id: 'string', name: 'string', displayName: 'string', createdAt: 'time' },
}

/** Names the first field of a stored record that cannot be read, or `null`. */
export function recordProblem<T extends TableName>(table: T, record: Records[T]): string | null {
  const shape = shapes[table]
  if (!shape) return null
  const fields = record as unknown as Record<string, unknown>
  for (const name in shape) {
    if (!passes(shape[name], fields[name])) return `"${name}" is not valid`
  }
  return null
}

function passes(check: Check | undefined, value: unknown): boolean {
  if (check === 'tags') return Array.isArray(value) && value.every(isTag)
  // The range of Date: anything beyond cannot be shown as a time.
  if (check === 'time') return typeof value === 'number' && Math.abs(value) <= 8.64e15
  return typeof value === check
}

function isTag(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { key, value: text } = value as Record<string, unknown>
  return typeof key === 'string' && typeof text === 'string'
}
