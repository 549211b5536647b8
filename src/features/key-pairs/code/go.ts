import type { ApiCall } from '~/api/key-pair-changes'
import type { RequestTag } from '~/contract/tags'
import { codeParams, type CodeParam } from './code-value'
import { quoted } from './quote'

/** The calls with the official Go SDK, as a whole program. Credentials come from where the SDK looks for them. */
export function goCode(calls: readonly ApiCall[], regionId: string): string {
  return [
    'package main',
    '',
    'import (',
    '\t"log"',
    '',
    '\topenapi "github.com/alibabacloud-go/darabonba-openapi/v2/client"',
    '\tecs "github.com/alibabacloud-go/ecs-20140526/v7/client"',
    '\t"github.com/alibabacloud-go/tea/tea"',
    '\t"github.com/aliyun/credentials-go/credentials"',
    ')',
    '',
    'func main() {',
    '\tcredential, err := credentials.NewCredential(nil)',
    ...failFast,
    '\tclient, err := ecs.NewClient(&openapi.Config{',
    '\t\tCredential: credential,',
    `\t\tRegionId:   tea.String(${quoted(regionId)}),`,
    '\t})',
    ...failFast,
    ...calls.flatMap(callLines),
    '}',
  ].join('\n')
}

const failFast = ['\tif err != nil {', '\t\tlog.Fatal(err)', '\t}']

function callLines(call: ApiCall): string[] {
  const params = codeParams(call)
  const width = Math.max(...params.map(({ name }) => name.length)) + 1
  return [
    `\t_, err = client.${call.action}(&ecs.${call.action}Request{`,
    ...params.map((param) => `\t\t${`${param.name}:`.padEnd(width)} ${valueCode(call, param)},`),
    '\t})',
    ...failFast,
  ]
}

function valueCode(call: ApiCall, param: CodeParam): string {
  switch (param.kind) {
    case 'text':
      return `tea.String(${quoted(param.value)})`
    case 'flag':
      return `tea.Bool(${param.value})`
    case 'number':
      return `tea.Int32(${param.value})`
    case 'texts':
      return `tea.StringSlice([]string{\n${list(param.value.map(quoted))}\t\t})`
    case 'tags':
      return `[]*ecs.${call.action}RequestTag{\n${list(param.value.map(tagCode))}\t\t}`
  }
}

function list(items: readonly string[]): string {
  return items.map((item) => `\t\t\t${item},\n`).join('')
}

function tagCode({ Key, Value = '' }: RequestTag): string {
  return `{Key: tea.String(${quoted(Key)}), Value: tea.String(${quoted(Value)})}`
}
