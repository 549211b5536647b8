import type { ApiCall } from '~/api/key-pair-changes'
import type { RequestTag } from '~/contract/tags'
import { codeParams, keyFileOf, makesKey, regionOf, regionsOf, type CodeParam } from './code-value'
import { quoted } from './quote'

/** The calls with the official Go SDK, as a whole program. Credentials come from where the SDK looks for them. */
export function goCode(calls: readonly ApiCall[], regionId: string): string {
  const regions = regionsOf(calls, regionId)
  const several = regions.length > 1
  return [
    'package main',
    '',
    'import (',
    '\t"log"',
    ...(calls.some(makesKey) ? ['\t"os"'] : []),
    '',
    '\topenapi "github.com/alibabacloud-go/darabonba-openapi/v2/client"',
    '\tecs "github.com/alibabacloud-go/ecs-20140526/v7/client"',
    '\t"github.com/alibabacloud-go/tea/tea"',
    '\t"github.com/aliyun/credentials-go/credentials"',
    ')',
    '',
    'func clientIn(regionID string) *ecs.Client {',
    '\tcredential, err := credentials.NewCredential(nil)',
    ...failFast,
    '\tclient, err := ecs.NewClient(&openapi.Config{',
    '\t\tCredential: credential,',
    '\t\tRegionId:   tea.String(regionID),',
    '\t})',
    ...failFast,
    '\treturn client',
    '}',
    '',
    'func main() {',
    ...(several
      ? ['\tvar err error']
      : [`\tclient := clientIn(${quoted(regions[0] ?? regionId)})`]),
    ...calls.flatMap((call, index) =>
      callLines(call, several ? regionOf(call, regionId) : '', !several && index === 0),
    ),
    '}',
  ].join('\n')
}

const failFast = ['\tif err != nil {', '\t\tlog.Fatal(err)', '\t}']

/** `region`: where the call goes when the calls go to several. `first` declares the error. */
function callLines(call: ApiCall, region: string, first: boolean): string[] {
  const params = codeParams(call)
  const width = Math.max(...params.map(({ name }) => name.length)) + 1
  const client = region ? `clientIn(${quoted(region)})` : 'client'
  const answer = makesKey(call) ? 'created' : '_'
  const assign = makesKey(call) || first ? ':=' : '='
  return [
    `\t${answer}, err ${assign} ${client}.${call.action}(&ecs.${call.action}Request{`,
    ...params.map((param) => `\t\t${`${param.name}:`.padEnd(width)} ${valueCode(call, param)},`),
    '\t})',
    ...failFast,
    ...saving(call),
  ]
}

// The answer is the only place where the private key ever is.
function saving(call: ApiCall): string[] {
  if (!makesKey(call)) return []
  const key = '[]byte(tea.StringValue(created.Body.PrivateKeyBody))'
  return [`\terr = os.WriteFile(${quoted(keyFileOf(call))}, ${key}, 0600)`, ...failFast]
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
