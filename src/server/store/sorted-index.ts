import type { Key } from '~/server/store/store'

/** `key` is the index's key of the record, `primary` the table's; `id` is the latter as one text. */
export type Entry<R> = { key: Key; primary: Key; id: string; record: R }

type Partition<R> = { entries: Entry<R>[]; sorted: boolean }

/**
 * An index in memory: entries in key order, kept apart by the first part of the key (in all our indexes the region), and
 * sorted only when first asked for. Adding at either end or in the middle costs a binary search and one shift.
 */
export class SortedIndex<R> {
  readonly #partitions = new Map<string | number | undefined, Partition<R>>()

  add(entry: Entry<R>): void {
    const [first] = entry.key
    const partition = this.#partitions.get(first)
    if (!partition) {
      this.#partitions.set(first, { entries: [entry], sorted: true })
      return
    }
    const { entries } = partition
    if (!partition.sorted) {
      entries.push(entry)
      return
    }
    const last = entries.at(-1)
    if (!last || compareEntries(last, entry) <= 0) entries.push(entry)
    // Many additions in a row (a seed) are cheaper sorted once.
    else if (entries.length < 64) {
      entries.push(entry)
      partition.sorted = false
    } else entries.splice(lowerBound(entries, entry), 0, entry)
  }

  remove(entry: Entry<R>): void {
    const entries = this.#sorted(entry.key[0])
    const at = lowerBound(entries, entry)
    if (entries[at]?.id !== entry.id) return
    entries.splice(at, 1)
    if (entries.length === 0) this.#partitions.delete(entry.key[0])
  }

  /** Entries whose key begins with `prefix` (empty: all) and goes on with a text that begins with `startsWith`. */
  range(
    prefix: Key,
    startsWith: string | undefined,
  ): { entries: Entry<R>[]; from: number; to: number } {
    const entries =
      prefix.length === 0
        ? [...this.#partitions.keys()].toSorted(compareParts).flatMap((part) => this.#sorted(part))
        : this.#sorted(prefix[0])
    if (prefix.length <= 1 && startsWith === undefined)
      return { entries, from: 0, to: entries.length }
    const low = startsWith === undefined ? prefix : [...prefix, startsWith]
    const high = startsWith === undefined ? prefix : [...prefix, `${startsWith}\uFFFF`]
    return {
      entries,
      from: search(entries, (entry) => comparePrefix(entry.key, low) >= 0),
      to: search(entries, (entry) => comparePrefix(entry.key, high) > 0),
    }
  }

  #sorted(part: string | number | undefined): Entry<R>[] {
    const partition = this.#partitions.get(part)
    if (!partition) return []
    if (!partition.sorted) {
      partition.entries.sort(compareEntries)
      partition.sorted = true
    }
    return partition.entries
  }
}

function lowerBound<R>(entries: readonly Entry<R>[], entry: Entry<R>): number {
  return search(entries, (other) => compareEntries(other, entry) >= 0)
}

/** First position whose entry passes; the entries that pass are at the end. */
function search<R>(entries: readonly Entry<R>[], passes: (entry: Entry<R>) => boolean): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const entry = entries[middle]
    if (entry && passes(entry)) high = middle
    else low = middle + 1
  }
  return low
}

function compareEntries<R>(a: Entry<R>, b: Entry<R>): number {
  return comparePrefix(a.key, b.key) || compareParts(a.id, b.id)
}

/** Compares as far as `prefix` goes. */
function comparePrefix(key: Key, prefix: Key): number {
  for (let at = 0; at < prefix.length; at += 1) {
    const order = compareParts(key[at], prefix[at])
    if (order !== 0) return order
  }
  return 0
}

/** Numbers before texts, texts by UTF-16 code unit: IndexedDB's order. */
function compareParts(a: string | number | undefined, b: string | number | undefined): number {
  if (a === b) return 0
  if (a === undefined) return -1
  if (b === undefined) return 1
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1
  return a < b ? -1 : 1
}
