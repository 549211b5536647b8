import type { KeyPair } from '~/contract/key-pairs'

/** One exported key pair, in the order of the columns. */
export type ExportRow = {
  name: string
  fingerprint: string
  boundInstances: number
  tags: Record<string, string>
  resourceGroupId: string
  creationTime: string
}

/** Key pairs as they are exported. `bound`: instances per key pair. */
export function exportRows(
  pairs: readonly KeyPair[],
  bound: ReadonlyMap<string, number>,
): ExportRow[] {
  return pairs.map((pair) => ({
    name: pair.KeyPairName,
    fingerprint: pair.KeyPairFingerPrint,
    boundInstances: bound.get(pair.KeyPairName) ?? 0,
    tags: Object.fromEntries(pair.Tags.Tag.map(({ TagKey, TagValue }) => [TagKey, TagValue])),
    resourceGroupId: pair.ResourceGroupId,
    creationTime: pair.CreationTime,
  }))
}

/** As a table with a head row. RFC 4180, with a byte order mark, without which spreadsheets misread Chinese. */
export function toCsv(rows: readonly ExportRow[]): string {
  const head = [
    'Name',
    'Fingerprint',
    'Bound Instances',
    'Tags',
    'Resource Group ID',
    'Creation Time',
  ]
  const lines = rows.map((row) => [
    row.name,
    row.fingerprint,
    String(row.boundInstances),
    Object.entries(row.tags)
      .map(([key, value]) => (value === '' ? key : `${key}:${value}`))
      .join('; '),
    row.resourceGroupId,
    row.creationTime,
  ])
  return `\uFEFF${[head, ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`
}

export function toJson(rows: readonly ExportRow[]): string {
  return `${JSON.stringify(rows, null, 2)}\n`
}

// A cell that begins like a formula would be run by spreadsheets; an apostrophe makes it text (OWASP, CSV injection).
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
