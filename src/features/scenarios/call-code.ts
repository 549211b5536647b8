import { RESOURCE_MANAGER_VERSION } from '~/contract/actions'
import type { CallRecord } from '~/contract/control'
import { ACTION_HEADER, VERSION_HEADER } from '~/contract/wire'

type Call = Pick<CallRecord, 'action' | 'version' | 'params'>

/** Where `npm run api -- --port 8888` listens. */
const ENDPOINT = 'http://127.0.0.1:8888/'

/** Stands for a public key, which the log only shows shortened: the file that holds it. */
const KEY_FILE = 'key.pub'

/** The call for a terminal, to the backend's HTTP door. */
export function asCurl({ action, version, params }: Call): string {
  const data = Object.entries(params).map(([name, value]) =>
    isKey(name)
      ? `--data-urlencode ${quote(`${name}@${KEY_FILE}`)}`
      : `--data-urlencode ${quote(`${name}=${value}`)}`,
  )
  return [
    `curl -X POST ${quote(ENDPOINT)}`,
    `-H ${quote(`${ACTION_HEADER}: ${action}`)}`,
    `-H ${quote(`${VERSION_HEADER}: ${version}`)}`,
    ...data,
  ].join(' \\\n  ')
}

/** The call for the vendor's command line, which signs it with the profile's own credentials. */
export function asCli({ action, version, params }: Call): string {
  const product = version === RESOURCE_MANAGER_VERSION ? 'resourcemanager' : 'ecs'
  const flags = Object.entries(params).map(([name, value]) =>
    isKey(name) ? `--${name} "$(cat ${KEY_FILE})"` : `--${name} ${quote(value)}`,
  )
  return [`aliyun ${product} ${action}`, ...flags].join(' \\\n  ')
}

/** The call for the vendor's TypeScript SDK. `client` is one of its clients. */
export function asSdk({ action, version, params }: Call): string {
  const sdk =
    version === RESOURCE_MANAGER_VERSION
      ? '@alicloud/resourcemanager20200331'
      : '@alicloud/ecs20140526'
  const hasKey = Object.keys(params).some(isKey)
  return [
    ...(hasKey ? [`import { readFileSync } from 'node:fs'`] : []),
    `import * as api from '${sdk}'`,
    '',
    `await client.${lowerFirst(action)}(`,
    `  new api.${action}Request(${printValue(nest(params), 2)}),`,
    ')',
  ].join('\n')
}

type Nested = string | Nested[] | { [name: string]: Nested }

/** Flattened parameters as the object they came from: `Tag.1.Key` is the member `key` of the first entry of `tag`. */
function nest(params: Readonly<Record<string, string>>): { [name: string]: Nested } {
  const root: { [name: string]: Nested } = {}
  for (const [path, value] of Object.entries(params)) {
    const [first = path, place, member] = path.split('.')
    const name = lowerFirst(first)
    if (place === undefined) {
      root[name] = isKey(first) ? KEY_FILE : value
      continue
    }
    const list = (root[name] ??= []) as Nested[]
    const at = Number(place) - 1
    if (member === undefined) list[at] = value
    else list[at] = { ...(list[at] as object), [lowerFirst(member)]: value }
  }
  return root
}

function printValue(value: Nested, indent: number, name = ''): string {
  const pad = ' '.repeat(indent)
  if (typeof value === 'string') {
    if (isKey(upperFirst(name))) return `readFileSync('${KEY_FILE}', 'utf8')`
    return /^(?:pageNumber|pageSize|maxResults)$/.test(name) ||
      value === 'true' ||
      value === 'false'
      ? value
      : JSON.stringify(value)
  }
  if (Array.isArray(value)) {
    return `[${value.map((item) => printValue(item, indent)).join(', ')}]`
  }
  const members = Object.entries(value).map(
    ([member, item]) => `${pad}  ${member}: ${printValue(item, indent + 2, member)},`,
  )
  return members.length === 0 ? '{}' : `{\n${members.join('\n')}\n${pad}}`
}

function isKey(name: string): boolean {
  return name === 'PublicKeyBody'
}

/** In single quotes for a POSIX shell. */
function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
