import type { Records, TableName } from '~/server/store/records'

/** Fields that make up a key. An index of one `multi` field holds an entry per element of that field. */
export type TableSchema<R> = {
  key: readonly (keyof R & string)[]
  indexes: Readonly<Record<string, readonly (keyof R & string)[]>>
  multi?: Readonly<Record<string, keyof R & string>>
}

/** Tables and indexes of the store, the same for each implementation. */
export const SCHEMA: { readonly [T in TableName]: TableSchema<Records[T]> } = {
  keyPairs: {
    key: ['region', 'name'],
    indexes: {
      newest: ['region', 'order', 'name'],
      fingerprint: ['region', 'fingerprint', 'order', 'name'],
      group: ['region', 'resourceGroup', 'order', 'name'],
    },
    multi: { tag: 'tagTokens' },
  },
  instances: {
    key: ['id'],
    indexes: {
      newest: ['region', 'order', 'id'],
      keyPair: ['region', 'keyPair', 'order', 'id'],
    },
  },
  resourceGroups: { key: ['id'], indexes: {} },
  meta: { key: ['name'], indexes: {} },
  counters: { key: ['name'], indexes: {} },
  setAside: { key: ['table', 'key'], indexes: {} },
}

export const TABLE_NAMES = Object.keys(SCHEMA) as readonly TableName[]
