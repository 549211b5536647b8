import type { ApiCall } from '~/api/key-pair-changes'
import type { ApiRequests } from '~/contract/actions'
import type { RequestTag } from '~/contract/tags'
import { regionOf, regionsOf } from './code-value'
import { hclText } from './quote'

/** Why a call has no Terraform of its own, as a key of the texts. */
export type TerraformGap = 'delete' | 'detach' | 'untag' | 'tags' | 'other'

/** Terraform for the calls; `gaps` name what it cannot say and why. `code` is empty when nothing could be said. */
export type Terraform = { code: string; gaps: readonly TerraformGap[] }

/** The calls as resources of the official provider: Terraform describes what shall be, not what is done. */
export function terraformCode(calls: readonly ApiCall[], regionId: string): Terraform {
  const blocks: string[] = []
  const gaps = new Set<TerraformGap>()
  const label = labeller()
  const [first = regionId, ...others] = regionsOf(calls, regionId)
  for (const call of calls) {
    const region = regionOf(call, regionId)
    const part = blocksOf(call, label, region === first ? '' : region)
    if (typeof part === 'string') gaps.add(part)
    else blocks.push(...part)
    if (call.action === 'TagResources') gaps.add('tags')
  }
  const providers = [
    block('provider "alicloud"', [['region', hclText(first)]]),
    ...others.map((region) =>
      block('provider "alicloud"', [
        ['alias', hclText(region)],
        ['region', hclText(region)],
      ]),
    ),
  ]
  return {
    code: blocks.length === 0 ? '' : [...providers, ...new Set(blocks)].join('\n\n'),
    gaps: [...gaps],
  }
}

/** `other`: the region of the call where it is not that of the first provider. */
function blocksOf(call: ApiCall, label: Label, other: string): readonly string[] | TerraformGap {
  switch (call.action) {
    case 'CreateKeyPair':
    case 'ImportKeyPair':
      return [newKeyPair(call.params, label, other)]
    case 'AttachKeyPair':
      return [attachment(call.params, label)]
    case 'TagResources':
      return call.params.ResourceId.flatMap((name) =>
        existingKeyPair(name, label, tagMap(call.params.Tag)),
      )
    case 'JoinResourceGroup':
      return existingKeyPair(call.params.ResourceId, label, [
        ['resource_group_id', hclText(call.params.ResourceGroupId)],
      ])
    case 'DeleteKeyPairs':
      return 'delete'
    case 'DetachKeyPair':
      return 'detach'
    case 'UntagResources':
      return 'untag'
    case 'RebootInstance':
    case 'StartInstance':
    case 'DescribeInstances':
    case 'DescribeKeyPairs':
    case 'DescribeRegions':
    case 'ListResourceGroups':
    case 'ListTagResources':
      return 'other'
  }
}

type Label = (name: string) => string
type Member = readonly [name: string, value: string]

function newKeyPair(
  params: ApiRequests['CreateKeyPair'] & { PublicKeyBody?: string },
  label: Label,
  other: string,
): string {
  const { KeyPairName, PublicKeyBody, ResourceGroupId, Tag = [] } = params
  return block(
    `resource "alicloud_ecs_key_pair" ${hclText(label(other ? `${KeyPairName}-${other}` : KeyPairName))}`,
    [
      ...(other ? [['provider', `alicloud.${other}`] as const] : []),
      ['key_pair_name', hclText(KeyPairName)],
      PublicKeyBody === undefined
        ? // Terraform writes the private key there; nothing else ever holds it.
          ['key_file', hclText(`${KeyPairName}.pem`)]
        : ['public_key', hclText(PublicKeyBody)],
      ...(ResourceGroupId ? [['resource_group_id', hclText(ResourceGroupId)] as const] : []),
      ...tagMap(Tag),
    ],
  )
}

function attachment(
  { KeyPairName, InstanceIds }: ApiRequests['AttachKeyPair'],
  label: Label,
): string {
  const ids = JSON.parse(InstanceIds) as string[]
  return block(`resource "alicloud_ecs_key_pair_attachment" ${hclText(label(KeyPairName))}`, [
    ['key_pair_name', hclText(KeyPairName)],
    ['instance_ids', `[${ids.map(hclText).join(', ')}]`],
  ])
}

// A key pair that exists already is taken under Terraform's care first, with what shall be different.
function existingKeyPair(name: string, label: Label, members: readonly Member[]): string[] {
  const address = label(name)
  return [
    block('import', [
      ['to', `alicloud_ecs_key_pair.${address}`],
      ['id', hclText(name)],
    ]),
    block(`resource "alicloud_ecs_key_pair" ${hclText(address)}`, [
      ['key_pair_name', hclText(name)],
      ...members,
    ]),
  ]
}

function tagMap(tags: readonly RequestTag[]): Member[] {
  if (tags.length === 0) return []
  const entries = tags.map(({ Key, Value = '' }) => `    ${hclText(Key)} = ${hclText(Value)}`)
  return [['tags', `{\n${entries.join('\n')}\n  }`]]
}

function block(head: string, members: readonly Member[]): string {
  const width = Math.max(...members.map(([name]) => name.length))
  const lines = members.map(([name, value]) => `  ${name.padEnd(width)} = ${value}`)
  return [`${head} {`, ...lines, '}'].join('\n')
}

/** Names of Terraform's own for the resources: letters, digits, `_` and `-`, not beginning with a digit, never one for two. */
function labeller(): Label {
  const labels = new Map<string, string>()
  return (name) => {
    const plain = name.replaceAll(/[^\p{L}\p{N}_-]/gu, '_').replace(/^(?![\p{L}_])/u, '_')
    const known = labels.get(name)
    if (known !== undefined) return known
    const taken = new Set(labels.values())
    let label = plain
    for (let number = 2; taken.has(label); number += 1) label = `${plain}-${number}`
    labels.set(name, label)
    return label
  }
}
