/** Limits of the real service, as documented. Those a tester may change stand again in `ControlSettings.limits`. */
export const LIMITS = {
  /** Key pairs per account and region. */
  keyPairsPerRegion: 500,
  keyPairNameMin: 2,
  keyPairNameMax: 128,
  /** Names per DeleteKeyPairs call. */
  namesPerDelete: 100,
  /** Instances per AttachKeyPair or DetachKeyPair call. */
  instancesPerBind: 50,
  keyPairPageSizeMax: 50,
  instancePageSizeMax: 100,
  resourceGroupPageSizeMax: 100,
  pageSizeDefault: 10,
  /** Ids in one DescribeInstances filter, and group ids in one ListResourceGroups filter. */
  idsPerFilter: 100,
  tagsPerResource: 20,
  tagKeyMax: 128,
  tagValueMax: 128,
  /** Resources per TagResources, UntagResources or ListTagResources call. */
  resourcesPerTagCall: 50,
  tagsPerTagCall: 20,
  tagFiltersPerCall: 5,
  /** Resources a listing under a tag or resource group filter can reach. */
  filteredResults: 1000,
  /** Characters of the fuzzy name filters of ListResourceGroups. */
  resourceGroupNameMax: 50,
  resourceGroupIdMax: 18,
} as const
