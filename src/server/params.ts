import type { ActionName, ApiRequests } from '~/contract/actions'
import { PARAMETERS, type Parameter } from '~/contract/parameters'
import { findRegion } from '~/contract/regions'
import type { RequestTag, TagFilter } from '~/contract/tags'
import type { RawParams } from '~/server/decode'
import { Fault } from '~/server/fault'

/**
 * Gives an action its parameters, checked in the reference's order (1.11): region, missing ones, then the form of numbers
 * and booleans. Texts, JSON lists and tags are the action's own to check. An empty text counts as not supplied, except
 * where an optional parameter may mean something by it.
 */
export function readParams<A extends ActionName>(action: A, raw: RawParams): ApiRequests[A] {
  const table: [string, Parameter][] = Object.entries(PARAMETERS[action])
  const region = raw.get('RegionId')
  if (region && 'RegionId' in PARAMETERS[action] && !findRegion(region)) {
    throw new Fault('InvalidRegionId.NotFound')
  }
  const values = table.map(([name, { kind }]) => readValue(name, kind, raw))
  for (const [at, [name, { required }]] of table.entries()) {
    if (required && isMissing(values[at])) throw missing(action, name)
  }
  return Object.fromEntries(
    table.map(([name, { kind }], at) => [name, convert(name, kind, values[at])]),
  ) as ApiRequests[A]
}

/** The texts of a JSON array, or `null` when it is none. */
export function parseJsonList(text: string): string[] | null {
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : null
  } catch {
    return null
  }
}

type Value = string | undefined | string[] | RequestTag[] | TagFilter[]

function readValue(name: string, kind: Parameter['kind'], raw: RawParams): Value {
  switch (kind) {
    case 'string':
    case 'json':
    case 'integer':
    case 'boolean':
      return raw.get(name)
    case 'list':
      return numbered(raw, new RegExp(`^${name}\\.(\\d{1,9})$`)).map(([, value]) => value)
    case 'tags':
      return readTags(raw)
    case 'filters':
      return readFilters(raw)
  }
}

function readTags(raw: RawParams): RequestTag[] {
  const keys = new Map(numbered(raw, /^Tag\.(\d{1,9})\.Key$/))
  const values = new Map(numbered(raw, /^Tag\.(\d{1,9})\.Value$/))
  const numbers = [...new Set([...keys.keys(), ...values.keys()])].toSorted((a, b) => a - b)
  return numbers.map((number) => ({ Key: keys.get(number) ?? '', Value: values.get(number) }))
}

function readFilters(raw: RawParams): TagFilter[] {
  return numbered(raw, /^TagFilter\.(\d{1,9})\.TagKey$/).map(([number, TagKey]) => ({
    TagKey,
    TagValues: numbered(raw, new RegExp(`^TagFilter\\.${number}\\.TagValues\\.(\\d{1,9})$`)).map(
      ([, value]) => value,
    ),
  }))
}

/** Values whose name matches, with their number, in its order. */
function numbered(raw: RawParams, pattern: RegExp): [number, string][] {
  const found: [number, string][] = []
  for (const [name, value] of raw) {
    const match = pattern.exec(name)
    if (match) found.push([Number(match[1]), value])
  }
  return found.toSorted(([a], [b]) => a - b)
}

function isMissing(value: Value): boolean {
  return value === undefined || value.length === 0
}

function missing(action: ActionName, name: string): Fault {
  // The tag actions have codes of their own.
  if (action === 'TagResources' || action === 'UntagResources' || action === 'ListTagResources') {
    if (name === 'RegionId') return new Fault('MissingParameter.RegionId')
    if (name === 'ResourceType') return new Fault('MissingParameter.ResourceType')
    if (name === 'Tag') return new Fault('MissingParameter.Tags')
  }
  return new Fault('MissingParameter', name)
}

function convert(name: string, kind: Parameter['kind'], value: Value): unknown {
  if (kind === 'integer')
    return value === undefined || value === '' ? undefined : integer(name, value)
  if (kind === 'boolean') return value === undefined || value === '' ? undefined : flag(name, value)
  return value
}

function integer(name: string, value: Value): number {
  if (typeof value !== 'string' || !/^-?\d{1,9}$/.test(value)) {
    throw new Fault('InvalidParameter', name)
  }
  return Number(value)
}

function flag(name: string, value: Value): boolean {
  const text = typeof value === 'string' ? value.toLowerCase() : ''
  if (text !== 'true' && text !== 'false') throw new Fault('InvalidParameter', name)
  return text === 'true'
}
