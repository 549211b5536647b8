import type { ApiCall } from '~/api/key-pair-changes'
import type { RequestTag } from '~/contract/tags'
import { codeParams, keyFileOf, makesKey, regionOf, regionsOf, type CodeParam } from './code-value'
import { quoted } from './quote'
import { snakeName } from './sdk-names'

/** The calls with the official Python SDK. Credentials come from where the SDK looks for them. */
export function pythonCode(calls: readonly ApiCall[], regionId: string): string {
  const regions = regionsOf(calls, regionId)
  const several = regions.length > 1
  return [
    ...(calls.some(makesKey) ? ['import os', ''] : []),
    'from alibabacloud_credentials.client import Client as CredentialClient',
    'from alibabacloud_ecs20140526 import models',
    'from alibabacloud_ecs20140526.client import Client',
    'from alibabacloud_tea_openapi.models import Config',
    '',
    ...(several ? clientPerRegion : [oneClient(regions[0] ?? regionId)]),
    '',
    calls.map((call) => callCode(call, several ? regionOf(call, regionId) : '')).join('\n\n'),
  ].join('\n')
}

const clientPerRegion = [
  'def client_in(region_id):',
  '    return Client(Config(credential=CredentialClient(), region_id=region_id))',
  '',
]

function oneClient(regionId: string): string {
  return `client = Client(Config(credential=CredentialClient(), region_id=${quoted(regionId)}))`
}

/** `region`: where the call goes when the calls go to several. */
function callCode(call: ApiCall, region: string): string {
  const members = codeParams(call).map(
    (param) => `        ${snakeName(param.name)}=${valueCode(call, param)},`,
  )
  const client = region ? `client_in(${quoted(region)})` : 'client'
  return [
    `${makesKey(call) ? 'created = ' : ''}${client}.${snakeName(call.action)}(`,
    `    models.${call.action}Request(`,
    ...members,
    `    )`,
    `)`,
    ...saving(call),
  ].join('\n')
}

// The answer is the only place where the private key ever is.
function saving(call: ApiCall): string[] {
  if (!makesKey(call)) return []
  const flags = 'os.O_WRONLY | os.O_CREAT | os.O_TRUNC'
  return [
    `with open(os.open(${quoted(keyFileOf(call))}, ${flags}, 0o600), 'w') as file:`,
    `    file.write(created.body.private_key_body)`,
  ]
}

function valueCode(call: ApiCall, param: CodeParam): string {
  switch (param.kind) {
    case 'text':
      return quoted(param.value)
    case 'flag':
      return param.value ? 'True' : 'False'
    case 'number':
      return String(param.value)
    case 'texts':
      return list(param.value.map(quoted))
    case 'tags':
      return list(param.value.map((tag) => tagCode(call, tag)))
  }
}

function list(items: readonly string[]): string {
  return `[\n${items.map((item) => `            ${item},`).join('\n')}\n        ]`
}

function tagCode({ action }: ApiCall, { Key, Value = '' }: RequestTag): string {
  return `models.${action}RequestTag(key=${quoted(Key)}, value=${quoted(Value)})`
}
