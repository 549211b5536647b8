import { isActionName, RESOURCE_MANAGER_VERSION } from '~/contract/actions'
import type { CallRecord } from '~/contract/control'
import { PARAMETERS, type Parameter } from '~/contract/parameters'
import { ACTION_HEADER, VERSION_HEADER } from '~/contract/wire'
import { commandOption, shellWord } from '~/lib/command-line'

type Call = Pick<CallRecord, 'action' | 'version' | 'params'>

/** Where `npm run api -- --port 8888` listens. */
const ENDPOINT = 'http://127.0.0.1:8888/'

/** Stands for a public key, which the log only shows shortened: the file that holds it. */
const KEY_FILE = 'key.pub'

/** The call for a terminal, to the backend's HTTP door. */
export function asCurl({ action, version, params }: Call): string {
  const data = Object.entries(params).map(([name, value]) =>
    isKey(name)
      ? `--data-urlencode ${name}@${KEY_FILE}`
      : `--data-urlencode ${shellWord(`${name}=${value}`)}`,
  )
  return [
    `curl -X POST ${ENDPOINT}`,
    `-H ${shellWord(`${ACTION_HEADER}: ${action}`)}`,
    `-H ${shellWord(`${VERSION_HEADER}: ${version}`)}`,
    ...data,
  ].join(' \\\n  ')
}

/** The call for the vendor's command line, which signs it with the profile's own credentials. */
export function asCli({ action, version, params }: Call): string {
  const product = version === RESOURCE_MANAGER_VERSION ? 'resourcemanager' : 'ecs'
  const flags = Object.entries(params).map(([name, value]) =>
    isKey(name) ? `--${name} "$(cat ${KEY_FILE})"` : commandOption(name, value),
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
    `  new api.${action}Request(${printValue(nest(action, params), 2)}),`,
    ')',
  ].join('\n')
}

/** A parameter as code: a text, a number, an expression; or what holds some. */
type Nested = string | Nested[] | { [name: string]: Nested }

/** Flattened parameters as the object they came from: `Tag.1.Key` is the member `key` of the first entry of `tag`. */
function nest(action: string, params: Readonly<Record<string, string>>): Nested {
  let root: Nested = {}
  for (const [path, value] of Object.entries(params)) {
    root = placed(root, path.split('.'), valueCode(action, path, value))
  }
  return root
}

/** What stands in a place, with one more value in it. A step that is a number, from 1, leads into a list. */
function placed(into: Nested | undefined, path: readonly string[], value: string): Nested {
  const [step, ...rest] = path
  if (step === undefined) return value
  if (/^[1-9]\d*$/.test(step)) {
    const list = Array.isArray(into) ? [...into] : []
    // A list of code has no gaps.
    const at = Math.min(Number(step) - 1, list.length)
    list[at] = placed(list[at], rest, value)
    return list
  }
  const members = typeof into === 'object' && !Array.isArray(into) ? into : {}
  const name = lowerFirst(step)
  return { ...members, [name]: placed(members[name], rest, value) }
}

function valueCode(action: string, name: string, value: string): string {
  if (isKey(name)) return `readFileSync('${KEY_FILE}', 'utf8')`
  const parameters: Readonly<Record<string, Parameter | undefined>> = isActionName(action)
    ? PARAMETERS[action]
    : {}
  const kind = parameters[name]?.kind
  const isBare =
    (kind === 'integer' && /^-?\d+$/.test(value)) ||
    (kind === 'boolean' && /^(?:true|false)$/.test(value))
  return isBare ? value : JSON.stringify(value)
}

function printValue(value: Nested, indent: number): string {
  const pad = ' '.repeat(indent)
  if (typeof value === 'string') return value
  if (Array.isArray(value)) {
    return `[${value.map((item) => printValue(item, indent)).join(', ')}]`
  }
  const members = Object.entries(value).map(
    ([member, item]) => `${pad}  ${memberName(member)}: ${printValue(item, indent + 2)},`,
  )
  return members.length === 0 ? '{}' : `{\n${members.join('\n')}\n${pad}}`
}

/** As it is where that is a name of TypeScript, else in quotes. */
function memberName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)
}

function isKey(name: string): boolean {
  return name === 'PublicKeyBody'
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
