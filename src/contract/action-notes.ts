import type { ActionName } from '~/contract/actions'

/** What docs/api.md says of an action beside what the contract's tables say. */
export type ActionNotes = {
  purpose: string
  /** Behaves as the service is documented to. */
  real: readonly string[]
  /** Less than the service does, or added by the sandbox. */
  simplified: readonly string[]
  /** Where sources disagree or are silent, and what was chosen. */
  chosen: readonly string[]
}

const restartNotes: Omit<ActionNotes, 'purpose'> = {
  real: [
    'Wrong state: IncorrectInstanceStatus. `DryRun=true` on a call that would succeed: DryRunOperation.',
  ],
  simplified: [
    'A restart takes 5 seconds of the server clock (none while the latency is zero) and applies the bound key pair.',
    '`ForceStop` and `InitLocalDisk` are ignored.',
  ],
  chosen: ['The region comes from the instance id alone; the endpoint is not checked.'],
}

/** Notes on each action: documentation only, never loaded by the site. */
export const ACTION_NOTES: Readonly<Record<ActionName, ActionNotes>> = {
  DescribeRegions: {
    purpose: 'Lists the regions of the sandbox.',
    real: ['Answers without RegionId; `LocalName` follows `AcceptLanguage`, by default zh-CN.'],
    simplified: [
      'Names exist in Chinese and English; zh-TW gets the Chinese, all others the English one.',
      '`InstanceChargeType` and `ResourceType` are checked and filter nothing.',
    ],
    chosen: [
      'Regions open in general, opened in 2026, or run by a partner are offered; closed, limited and industry regions are not.',
      'Seven languages are accepted although the error message still names three.',
      '`Status` is declared but absent from the documented samples: always `available`.',
    ],
  },
  DescribeKeyPairs: {
    purpose: 'Lists key pairs of a region, newest first.',
    real: [
      '`*` in KeyPairName stands for any run of characters; several tags combine with AND.',
      'Under a tag or resource group filter at most 1,000 resources are reachable.',
      '`PublicKey` only with `IncludePublicKey=true`; `KeyPairId` is never listed.',
    ],
    simplified: [],
    chosen: [
      'The order is undocumented: newest first, the name as tie-breaker. Names are case-sensitive.',
      'A page out of bounds has no documented code here: InvalidParameter. A page past the end is empty.',
      'Sources disagree on the default resource group as filter: it gives its own members and what was never assigned. An unknown group gives an empty list.',
      'Creation times are samples with and without seconds: written with seconds.',
    ],
  },
  CreateKeyPair: {
    purpose: 'Makes an RSA key pair of 2048 bits and gives its private key once.',
    real: [
      'The private key is in this one answer; the server keeps only the public half.',
      'Not idempotent: a repeat after a lost answer is KeyPair.AlreadyExist.',
    ],
    simplified: ['With seeded randomness the pair comes from a fixed, public pool.'],
    chosen: [
      'The text says PKCS#8, the sample is PKCS#1 without armour: PKCS#8 in PEM armour, ready to save.',
      'Name rules differ between pages (period, first character): one union rule for creation and import.',
    ],
  },
  ImportKeyPair: {
    purpose: 'Stores a public key under a name.',
    real: [
      'The twelve documented methods are accepted, OpenSSH certificates included. White space around the text is ignored.',
      'The fingerprint is MD5 as `ssh-keygen -E md5 -lf` prints it; for a certificate that of the key inside.',
    ],
    simplified: ['Control settings can also admit ed25519 and security keys, or check leniently.'],
    chosen: [
      'ed25519 is in no official list: refused with InvalidPublicKeyBody.Malformed.',
      'Newer pages drop the certificate types from the list; the longer list is followed.',
      'The sample fingerprint has 20 octets, the text says MD5: 16 octets.',
      'The same key under two names is allowed.',
    ],
  },
  DeleteKeyPairs: {
    purpose: 'Deletes up to 100 key pairs, all or none.',
    real: ['A bound key pair cannot be deleted. A deleted name is free at once.'],
    simplified: ['The bound check is exact; in the service it lags behind an unbinding.'],
    chosen: [
      'Pages before 2023 allow deleting a bound pair; the newer rule is followed.',
      'All or nothing follows from the single result. Unknown names are ignored.',
      'An old sample sends a bare name; only a JSON array is accepted.',
    ],
  },
  AttachKeyPair: {
    purpose: 'Binds up to 50 Linux instances to a key pair.',
    real: [
      'Visible at once, in effect after the next start or restart. Another binding is replaced silently.',
      'Windows, instances without I/O optimization and unknown ids refuse the whole call; nothing is bound.',
    ],
    simplified: [],
    chosen: [
      'Declared as texts, sampled as numbers and booleans: numbers and booleans are sent, `Code` as text.',
      'An instance that is neither running nor stopped fails alone, with `Success` false and IncorrectInstanceStatus.',
      'Repeated ids count once in `TotalCount`, each in the limit.',
    ],
  },
  DetachKeyPair: {
    purpose: 'Unbinds up to 50 instances from a key pair.',
    real: [
      'In effect after the next start or restart. Windows and unknown ids refuse the whole call.',
    ],
    simplified: [],
    chosen: [
      'An instance not bound to this pair is undocumented: it fails alone with InvalidOperation.KeyPairNotAttached, a code of the sandbox.',
    ],
  },
  DescribeInstances: {
    purpose: 'Lists instances of a region, newest first, with what the key pair page needs.',
    real: [
      'Paging by number, or by token with `MaxResults` (below 10 acts as 10, above 100 as 100).',
    ],
    simplified: [
      'Filters and fields are the ones listed here; other documented filters are ignored.',
      'Extension: `EffectiveKeyPairName` is the pair the running system accepts, `KeyPairPending` says that the binding differs from it.',
    ],
    chosen: ['The default resource group as filter behaves as in DescribeKeyPairs.'],
  },
  RebootInstance: { purpose: 'Restarts a running instance.', ...restartNotes },
  StartInstance: { purpose: 'Starts a stopped instance.', ...restartNotes },
  TagResources: {
    purpose: 'Tags up to 50 resources with up to 20 tags, all or none.',
    real: [
      'The resource id of a key pair is its name. An existing key gets the new value.',
      'A resource has at most 20 tags, counted after the merge.',
    ],
    simplified: ['Resource types: `keypair` and `instance`.'],
    chosen: [
      'Sources differ on values that begin with `aliyun`: accepted; `acs:` is refused.',
      'No code is documented for a missing ResourceId: MissingParameter.',
      'A tag key without a value parameter: InvalidTag.Mismatch. An empty value is fine.',
    ],
  },
  UntagResources: {
    purpose: 'Removes tags from up to 50 resources.',
    real: ['`All` has effect only without TagKey.'],
    simplified: ['Resource types: `keypair` and `instance`.'],
    chosen: [
      'A key the resource does not have is ignored. Neither TagKey nor All: MissingParameter.Tags.',
    ],
  },
  ListTagResources: {
    purpose: 'Lists tags by resource, by tag, or all of a type.',
    real: ['The key `acs:rm:rgId` selects by a resource group other than the default one.'],
    simplified: ['Resource types: `keypair` and `instance`. 50 tags per answer.'],
    chosen: ['Unknown resource ids are left out, without an error.'],
  },
  JoinResourceGroup: {
    purpose: 'Moves a resource into another resource group.',
    real: [
      'A resource is in exactly one group; its own group again is InvalidResourceGroup.Duplicate.',
    ],
    simplified: ['Resource types: `keypair` and `instance`.'],
    chosen: [
      'All four parameters are needed although the metadata marks them optional: 403 MissingParameter.',
      'A resource that was never assigned counts as a member of the default group.',
    ],
  },
  ListResourceGroups: {
    purpose: 'Lists resource groups (Resource Manager), the oldest first.',
    real: ['Name and DisplayName match any name that contains them.'],
    simplified: ['Groups come from the seed; they cannot be made or deleted.'],
    chosen: ['Out of bounds values: InvalidParameter, as no code is documented.'],
  },
}
