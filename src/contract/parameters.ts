import type { ActionName, ApiRequests } from '~/contract/actions'

/**
 * How a parameter travels: `json`: a JSON array of texts in one text; `list`: `X.1`, `X.2`, …; `tags`: `Tag.N.Key` and
 * `Tag.N.Value`; `filters`: `TagFilter.N.TagKey` and `TagFilter.N.TagValues.M`.
 */
export type ParameterKind = 'string' | 'integer' | 'boolean' | 'json' | 'list' | 'tags' | 'filters'

export type Parameter = { kind: ParameterKind; required?: true }

const text: Parameter = { kind: 'string' }
const needed: Parameter = { kind: 'string', required: true }
const integer: Parameter = { kind: 'integer' }
const flag: Parameter = { kind: 'boolean' }
const tags: Parameter = { kind: 'tags' }
const neededJson: Parameter = { kind: 'json', required: true }
const list: Parameter = { kind: 'list' }
const neededList: Parameter = { kind: 'list', required: true }

const newKeyPair = { RegionId: needed, KeyPairName: needed }
const bind = { RegionId: needed, KeyPairName: needed, InstanceIds: neededJson }
const tagged = { RegionId: needed, ResourceType: needed }

/** Every parameter of every action, in the order in which a missing one is reported. */
export const PARAMETERS: {
  readonly [A in ActionName]: { readonly [P in keyof Required<ApiRequests[A]>]: Parameter }
} = {
  DescribeRegions: { InstanceChargeType: text, ResourceType: text, AcceptLanguage: text },
  DescribeKeyPairs: {
    RegionId: needed,
    KeyPairName: text,
    KeyPairFingerPrint: text,
    PageNumber: integer,
    PageSize: integer,
    IncludePublicKey: flag,
    ResourceGroupId: text,
    Tag: tags,
  },
  CreateKeyPair: { ...newKeyPair, ResourceGroupId: text, Tag: tags },
  ImportKeyPair: { ...newKeyPair, PublicKeyBody: needed, ResourceGroupId: text, Tag: tags },
  DeleteKeyPairs: { RegionId: needed, KeyPairNames: neededJson },
  AttachKeyPair: bind,
  DetachKeyPair: bind,
  DescribeInstances: {
    RegionId: needed,
    KeyPairName: text,
    InstanceIds: { kind: 'json' },
    InstanceName: text,
    Status: text,
    PageNumber: integer,
    PageSize: integer,
    MaxResults: integer,
    NextToken: text,
    ResourceGroupId: text,
    Tag: tags,
  },
  RebootInstance: { InstanceId: needed, DryRun: flag },
  StartInstance: { InstanceId: needed, DryRun: flag },
  TagResources: { ...tagged, ResourceId: neededList, Tag: { kind: 'tags', required: true } },
  UntagResources: { ...tagged, ResourceId: neededList, TagKey: list, All: flag },
  ListTagResources: {
    ...tagged,
    ResourceId: list,
    Tag: tags,
    TagFilter: { kind: 'filters' },
    NextToken: text,
  },
  JoinResourceGroup: { ...tagged, ResourceId: needed, ResourceGroupId: needed },
  ListResourceGroups: {
    Status: text,
    Name: text,
    DisplayName: text,
    ResourceGroupId: text,
    ResourceGroupIds: list,
    PageNumber: integer,
    PageSize: integer,
    Tag: tags,
    IncludeTags: flag,
  },
}
