/** Key pair names at the limits of the rule: shortest, longest, and every script and sign it allows. */
export const edgeNames: readonly string[] = [
  'ab',
  '密钥',
  'a'.repeat(128),
  '密'.repeat(128),
  `Wide-${'W'.repeat(123)}`,
  'aשלום-עולם',
  'aمفتاح:العربية',
  'aÜnïcödé.naïve',
  'a1:b2_c3.d4-e5',
  `kebab-${'case-'.repeat(24)}1`,
  'A𐐀𐐨𠮷',
]
