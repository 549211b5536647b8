import type { ApiCall } from '~/api/key-pair-changes'
import type { RequestTag } from '~/contract/tags'
import { codeParams, type CodeParam } from './code-value'
import { quoted } from './quote'
import { snakeName } from './sdk-names'

/** The calls with the official Python SDK. Credentials come from where the SDK looks for them. */
export function pythonCode(calls: readonly ApiCall[], regionId: string): string {
  return [
    'from alibabacloud_credentials.client import Client as CredentialClient',
    'from alibabacloud_ecs20140526 import models',
    'from alibabacloud_ecs20140526.client import Client',
    'from alibabacloud_tea_openapi.models import Config',
    '',
    `client = Client(Config(credential=CredentialClient(), region_id=${quoted(regionId)}))`,
    '',
    calls.map(callCode).join('\n\n'),
  ].join('\n')
}

function callCode(call: ApiCall): string {
  const members = codeParams(call).map(
    (param) => `        ${snakeName(param.name)}=${valueCode(call, param)},`,
  )
  return [
    `client.${snakeName(call.action)}(`,
    `    models.${call.action}Request(`,
    ...members,
    `    )`,
    `)`,
  ].join('\n')
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
