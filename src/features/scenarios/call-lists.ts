import type { CallRecord } from '~/contract/control'

/** A parameter that is a list as JSON; empty where it is none. */
export function listed({ params }: Pick<CallRecord, 'params'>, name: string): string[] {
  try {
    const list: unknown = JSON.parse(params[name] ?? '[]')
    return Array.isArray(list) ? list.map(String) : []
  } catch {
    return []
  }
}
