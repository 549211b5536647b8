import { seedAccount } from '~/server/seed/seeds'
import type { ServerContext } from '~/server/server'
import { readAccount } from '~/server/store/account'
import { recordProblem } from '~/server/store/record-checks'
import type { Account } from '~/server/store/records'
import { readStore } from '~/server/whole-records'

const TABLES = ['keyPairs', 'instances', 'resourceGroups'] as const
/** A seed's times are relative to when it was planted. */
const TIMES = new Set(['createdAt', 'order'])

/** Whether the account is another than the one that its seed plants. Times do not count, nor do records that cannot be read. */
export async function differsFromSeed(context: ServerContext): Promise<boolean> {
  const { control } = context
  const [seed, present] = await Promise.all([
    seedAccount(control.seed(), control.now()),
    readStore(context, readAccount),
  ])
  return TABLES.some((table) => {
    const planted = textsOf(seed, table)
    const found = textsOf(present, table)
    return planted.size !== found.size || [...planted].some((text) => !found.has(text))
  })
}

function textsOf(account: Account, table: (typeof TABLES)[number]): Set<string> {
  const whole = account[table].filter((record) => recordProblem(table, record) === null)
  return new Set(
    whole.map((record) =>
      JSON.stringify(
        Object.entries(record)
          .filter(([name]) => !TIMES.has(name))
          .toSorted(([a], [b]) => (a < b ? -1 : 1)),
      ),
    ),
  )
}
