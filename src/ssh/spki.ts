// Public keys as X.509 wraps them, turned into the blob SSH uses.
import { bytesAreAscii, concatBytes } from '~/lib/bytes'
import { DER, readDer, readDerSequence } from '~/ssh/der'
import { wireMpint, wireString } from '~/ssh/wire'

const RSA_OID = '\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01'
const DSA_OID = '\x2a\x86\x48\xce\x38\x04\x01'
const EC_OID = '\x2a\x86\x48\xce\x3d\x02\x01'
const ED25519_OID = '\x2b\x65\x70'

// SEC 2 §2: the object identifiers of the three curves.
const CURVE_OIDS: readonly (readonly [string, string])[] = [
  ['\x2a\x86\x48\xce\x3d\x03\x01\x07', 'nistp256'],
  ['\x2b\x81\x04\x00\x22', 'nistp384'],
  ['\x2b\x81\x04\x00\x23', 'nistp521'],
]

/**
 * The SSH blob of a SubjectPublicKeyInfo (RSA, DSA, ECDSA on the three curves, Ed25519); undefined
 * if the octets are none or hold another kind of key. The numbers are not checked. RFC 5280 §4.1,
 * RFC 3279 §2.3, RFC 5480, RFC 8410.
 */
export function blobFromSpki(der: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const [algorithm, bits] = readDerSequence(der, [DER.sequence, DER.bitString]) ?? []
  if (!algorithm || !bits || bits[0] !== 0) return undefined
  const oid = readDer(algorithm, DER.oid)
  if (!oid) return undefined
  const key = bits.subarray(1)
  if (bytesAreAscii(oid.contents, RSA_OID)) return blobFromPkcs1(key)
  if (bytesAreAscii(oid.contents, DSA_OID)) return dsaBlob(oid.rest, key)
  if (bytesAreAscii(oid.contents, EC_OID)) return ecdsaBlob(oid.rest, key)
  if (!bytesAreAscii(oid.contents, ED25519_OID)) return undefined
  return concatBytes(wireString('ssh-ed25519'), wireString(key))
}

/** The SSH blob of a PKCS#1 RSAPublicKey; undefined if the octets are none. RFC 8017 A.1.1. */
export function blobFromPkcs1(der: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const [modulus, exponent] = readDerSequence(der, [DER.integer, DER.integer]) ?? []
  if (!modulus || !exponent) return undefined
  return concatBytes(wireString('ssh-rsa'), wireMpint(exponent), wireMpint(modulus))
}

function dsaBlob(parameters: Uint8Array, key: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const numbers = readDerSequence(parameters, [DER.integer, DER.integer, DER.integer])
  const y = readDer(key, DER.integer)
  if (!numbers || !y) return undefined
  return concatBytes(wireString('ssh-dss'), ...[...numbers, y.contents].map(wireMpint))
}

function ecdsaBlob(parameters: Uint8Array, key: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const oid = readDer(parameters, DER.oid)
  const curve = oid && CURVE_OIDS.find(([bytes]) => bytesAreAscii(oid.contents, bytes))?.[1]
  if (curve === undefined) return undefined
  return concatBytes(wireString(`ecdsa-sha2-${curve}`), wireString(curve), wireString(key))
}
