import type { ApiCall } from '~/api/key-pair-changes'
import type { ApiRequests } from '~/contract/actions'
import type { RequestTag } from '~/contract/tags'
import { hclText } from './quote'

/** Why a call has no Terraform of its own, as a key of the texts. */
export type TerraformGap = 'delete' | 'detach' | 'untag' | 'other'

/** Terraform for the calls; `gaps` name what it cannot say and why. `code` is empty when nothing could be said. */
export type Terraform = { code: string; gaps: readonly TerraformGap[] }

/** The calls as resources of the official provider: Terraform describes what shall be, not what is done. */
export function terraformCode(calls: readonly ApiCall[], regionId: string): Terraform {
  const blocks: string[] = []
  const gaps = new Set<TerraformGap>()
  for (const call of calls) {
    const part = blocksOf(call)
    if (typeof part === 'string') gaps.add(part)
    else blocks.push(...part)
  }
  const provider = block('provider "alicloud"', [['region', hclText(regionId)]])
  return {
    code: blocks.length === 0 ? '' : [provider, ...new Set(blocks)].join('\n\n'),
    gaps: [...gaps],
  }
}

function blocksOf(call: ApiCall): readonly string[] | TerraformGap {
  switch (call.action) {
    case 'CreateKeyPair':
    case 'ImportKeyPair':
      return [newKeyPair(call.params)]
    case 'AttachKeyPair':
      return [attachment(call.params)]
    case 'TagResources':
      return call.params.ResourceId.flatMap((name) =>
        existingKeyPair(name, tagMap(call.params.Tag)),
      )
    case 'JoinResourceGroup':
      return existingKeyPair(call.params.ResourceId, [
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

type Member = readonly [name: string, value: string]

function newKeyPair(params: ApiRequests['CreateKeyPair'] & { PublicKeyBody?: string }): string {
  const { KeyPairName, PublicKeyBody, ResourceGroupId, Tag = [] } = params
  return block(`resource "alicloud_ecs_key_pair" ${hclText(label(KeyPairName))}`, [
    ['key_pair_name', hclText(KeyPairName)],
    PublicKeyBody === undefined
      ? // Terraform writes the private key there; nothing else ever holds it.
        ['key_file', hclText(`${KeyPairName}.pem`)]
      : ['public_key', hclText(PublicKeyBody)],
    ...(ResourceGroupId ? [['resource_group_id', hclText(ResourceGroupId)] as const] : []),
    ...tagMap(Tag),
  ])
}

function attachment({ KeyPairName, InstanceIds }: ApiRequests['AttachKeyPair']): string {
  const ids = JSON.parse(InstanceIds) as string[]
  return block(`resource "alicloud_ecs_key_pair_attachment" ${hclText(label(KeyPairName))}`, [
    ['key_pair_name', hclText(KeyPairName)],
    ['instance_ids', `[${ids.map(hclText).join(', ')}]`],
  ])
}

// A key pair that exists already is taken under Terraform's care first, with what shall be different.
function existingKeyPair(name: string, members: readonly Member[]): string[] {
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

/** A name of Terraform's own for the resource: letters, digits, `_` and `-`, not beginning with a digit. */
function label(keyPairName: string): string {
  const plain = keyPairName.replaceAll(/[^A-Za-z0-9_-]/g, '_')
  return /^[A-Za-z_]/.test(plain) ? plain : `_${plain}`
}
