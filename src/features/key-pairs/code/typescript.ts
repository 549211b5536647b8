import type { ApiCall } from '~/api/key-pair-changes'
import type { RequestTag } from '~/contract/tags'
import { codeParams, keyFileOf, makesKey, regionOf, regionsOf, type CodeParam } from './code-value'
import { singleQuoted } from './quote'
import { camelName } from './sdk-names'

/** The calls with the official TypeScript SDK. Credentials come from where the SDK looks for them. */
export function typescriptCode(calls: readonly ApiCall[], regionId: string): string {
  const models = new Set(calls.flatMap(modelsOf))
  const regions = regionsOf(calls, regionId)
  const client = regions.length > 1 ? clientPerRegion : oneClient(regions[0] ?? regionId)
  return [
    `import Credential from '@alicloud/credentials'`,
    `import Ecs, { ${[...models].toSorted().join(', ')} } from '@alicloud/ecs20140526'`,
    `import { $OpenApiUtil } from '@alicloud/openapi-core'`,
    ...(calls.some(makesKey) ? [`import { writeFile } from 'node:fs/promises'`] : []),
    '',
    ...client,
    '',
    // The SDK is CommonJS, where an await needs a function around it.
    'async function main() {',
    calls
      .map((call) => callCode(call, regions.length > 1 ? regionOf(call, regionId) : ''))
      .join('\n'),
    '}',
    '',
    'main().catch(console.error)',
  ].join('\n')
}

function modelsOf(call: ApiCall): string[] {
  const hasTags = codeParams(call).some(({ kind }) => kind === 'tags')
  const request = `${call.action}Request`
  return hasTags ? [request, `${request}Tag`] : [request]
}

const clientPerRegion = [
  'function clientIn(regionId: string) {',
  '  return new Ecs(new $OpenApiUtil.Config({ credential: new Credential(), regionId }))',
  '}',
]

function oneClient(regionId: string): string[] {
  return [
    `const client = new Ecs(`,
    `  new $OpenApiUtil.Config({ credential: new Credential(), regionId: ${singleQuoted(regionId)} }),`,
    `)`,
  ]
}

/** `region`: where the call goes when the calls go to several. */
function callCode(call: ApiCall, region: string): string {
  const members = codeParams(call).map(
    (param) => `      ${camelName(param.name)}: ${valueCode(call, param)},`,
  )
  const client = region ? `clientIn(${singleQuoted(region)})` : 'client'
  return [
    `  ${makesKey(call) ? 'const { body } = ' : ''}await ${client}.${camelName(call.action)}(`,
    `    new ${call.action}Request({`,
    ...members,
    `    }),`,
    `  )`,
    ...saving(call),
  ].join('\n')
}

// The answer is the only place where the private key ever is.
function saving(call: ApiCall): string[] {
  if (!makesKey(call)) return []
  const file = singleQuoted(keyFileOf(call))
  return [`  await writeFile(${file}, body?.privateKeyBody ?? '', { mode: 0o600 })`]
}

function valueCode(call: ApiCall, param: CodeParam): string {
  switch (param.kind) {
    case 'text':
      return singleQuoted(param.value)
    case 'flag':
    case 'number':
      return String(param.value)
    case 'texts':
      return list(param.value.map(singleQuoted))
    case 'tags':
      return list(param.value.map((tag) => tagCode(call, tag)))
  }
}

function list(items: readonly string[]): string {
  return `[\n${items.map((item) => `        ${item},`).join('\n')}\n      ]`
}

function tagCode({ action }: ApiCall, { Key, Value = '' }: RequestTag): string {
  return `new ${action}RequestTag({ key: ${singleQuoted(Key)}, value: ${singleQuoted(Value)} })`
}
