import type { Records, TableName } from '~/server/store/records'
import { recordProblem } from '~/server/store/record-checks'
import { SCHEMA } from '~/server/store/schema'
import { BrokenRecords, type BrokenRecord, type Key, type Table } from '~/server/store/store'

/** A table that throws `BrokenRecords` where it would hand out a record that cannot be read. */
export function checkedTable<T extends TableName>(
  name: T,
  table: Table<Records[T]>,
): Table<Records[T]> {
  function check(records: readonly Records[T][]): void {
    const broken: BrokenRecord[] = []
    for (const record of records) {
      const reason = recordProblem(name, record)
      if (reason !== null) broken.push({ table: name, key: primaryKey(name, record), reason })
    }
    if (broken.length > 0) throw new BrokenRecords(broken)
  }
  return {
    ...table,
    async get(key) {
      const record = await table.get(key)
      if (record) check([record])
      return record
    },
    async list(range, page) {
      const records = await table.list(range, page)
      check(records)
      return records
    },
  }
}

/** The primary key of a record. */
export function primaryKey<T extends TableName>(name: T, record: Records[T]): Key {
  return SCHEMA[name].key.map((field) => record[field] as string | number)
}
