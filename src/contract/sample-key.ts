/** A public key that every account takes, for those who show or rehearse an import. Nobody holds its private key. */
export const SAMPLE_PUBLIC_KEY =
  'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBN283VrFjjDvaq/8eVbFg4DXtGwUXMTnNzsDmoOG8WX1qNeFYIYYdvek52W2VYyCud3+B3hPEi934o1U8kmASc0= example'
