// The key types OpenSSH writes at rest and which of them an import accepts. Names are compared byte
// for byte and looked up in Maps, so `__proto__` is a name like any other.

/** The algorithm family of a key; the `-sk` families live on a FIDO security key. */
export type KeyFamily = 'rsa' | 'dsa' | 'ecdsa' | 'ed25519' | 'ecdsa-sk' | 'ed25519-sk'

/** The three curves SSH knows by name. RFC 5656 §10.1. */
export type CurveName = 'nistp256' | 'nistp384' | 'nistp521'

/** What is known about one wire type, the name inside the key blob. */
export type KeyType = {
  readonly name: string
  readonly family: KeyFamily
  /** The type of the key inside: the name itself unless this is a certificate type. */
  readonly plainName: string
  readonly curve?: CurveName
  /** Certificate format: 1 is today's, 0 the one of OpenSSH 5.4 to 6.9. */
  readonly certificateVersion?: 0 | 1
}

/** `documented` is the product's list; `modern` adds Ed25519 and security keys. */
export type AcceptedTypes = 'documented' | 'modern'

function plain(name: string, family: KeyFamily, curve?: CurveName): KeyType {
  return { name, family, plainName: name, ...(curve && { curve }) }
}

function certificate(of: KeyType, version: 0 | 1): KeyType {
  const base = of.name.replace('@openssh.com', '')
  return { ...of, name: `${base}-cert-v0${version}@openssh.com`, certificateVersion: version }
}

const RSA = plain('ssh-rsa', 'rsa')
const DSA = plain('ssh-dss', 'dsa')
const ECDSA = (['nistp256', 'nistp384', 'nistp521'] as const).map((curve) =>
  plain(`ecdsa-sha2-${curve}`, 'ecdsa', curve),
)
const MODERN = [
  plain('ssh-ed25519', 'ed25519'),
  plain('sk-ssh-ed25519@openssh.com', 'ed25519-sk'),
  plain('sk-ecdsa-sha2-nistp256@openssh.com', 'ecdsa-sk', 'nistp256'),
]

// The product's documentation, "encryption methods" of ImportKeyPair; the list is the key-name
// table of OpenSSH 5.7 to 6.2, in which `ecdsa` stands for the three plain ECDSA types.
const documentedTypes: readonly KeyType[] = [
  RSA,
  DSA,
  ...ECDSA,
  ...[RSA, DSA, ...ECDSA].map((type) => certificate(type, 1)),
  certificate(RSA, 0),
  certificate(DSA, 0),
]
const modernTypes: readonly KeyType[] = [...MODERN, ...MODERN.map((type) => certificate(type, 1))]

const acceptedByName = {
  documented: byName(documentedTypes),
  modern: byName([...documentedTypes, ...modernTypes]),
} as const satisfies Record<AcceptedTypes, ReadonlyMap<string, KeyType>>

// What the first word of a line may be, and the types its blob may then have: a wire type itself, or
// a short name of old OpenSSH (5.7 to 6.2, `key_type_from_name`) for a plain key of that family.
const labels = {
  documented: labelsOf(documentedTypes),
  modern: labelsOf([...documentedTypes, ...modernTypes]),
} as const satisfies Record<AcceptedTypes, ReadonlyMap<string, readonly KeyType[]>>

function labelsOf(types: readonly KeyType[]): ReadonlyMap<string, readonly KeyType[]> {
  return new Map<string, readonly KeyType[]>([
    ...types.map((type) => [type.name, [type]] as const),
    ['rsa', [RSA]],
    ['dsa', [DSA]],
    ['ecdsa', ECDSA],
  ])
}

function byName(types: readonly KeyType[]): ReadonlyMap<string, KeyType> {
  return new Map(types.map((type) => [type.name, type]))
}

/** The wire types an import accepts, in the order to show them. */
export function acceptedKeyTypes(accepted: AcceptedTypes): readonly string[] {
  return [...acceptedByName[accepted].keys()]
}

/** The type of that wire name if this library can read it, accepted or not. */
export function readableKeyType(name: string): KeyType | undefined {
  return acceptedByName.modern.get(name)
}

/**
 * The types a blob may have behind that first word of a line; undefined if no key line begins so.
 * The short names `rsa`, `dsa` and `ecdsa` stand for plain keys only.
 */
export function labelTypes(word: string, accepted: AcceptedTypes): readonly KeyType[] | undefined {
  return labels[accepted].get(word)
}

const PROGRAM = /^ssh-(?:keygen|add|agent|copy-id|import-id|keyscan)$/
const TYPE_PREFIX = /^(?:ssh|ecdsa|sk|x509v3|rsa-sha2|webauthn-sk|pgp-sign|spki-sign)-./i
const BARE_NAME = /^(?:rsa1?|dsa|dss|ecdsa|ed25519|ed448|ecdsa-sk|ed25519-sk)$/i
const LONGEST_TYPE_NAME = 64
const ZERO_WIDTH = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g

/**
 * Whether a word is shaped like the name of a key type: a real one that is not accepted, a
 * signature algorithm (RFC 8332), a type of the future, or a misspelt one such as `SSH-RSA`, also one with
 * invisible characters in it.
 */
export function looksLikeKeyType(word: string): boolean {
  if (word.length > LONGEST_TYPE_NAME || PROGRAM.test(word)) return false
  const visible = word.replace(ZERO_WIDTH, '')
  return TYPE_PREFIX.test(visible) || BARE_NAME.test(visible)
}
