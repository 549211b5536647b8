import { expect, test } from 'vitest'
import { Fault } from '~/server/fault'
import { readPublicKey } from '~/server/public-key'
import cases from '~/ssh/fixtures/public-keys.fixture.json'

const STRICT = { keyTypes: 'documented', keyChecks: 'strict' } as const

function textOf({ input, inputBase64 }: (typeof cases)[number]): string {
  return input ?? Buffer.from(inputBase64 ?? '', 'base64').toString()
}

test.each(cases.filter(({ verdict }) => verdict === 'accept'))(
  'the backend takes $id with the fingerprint of ssh-keygen',
  async (one) => {
    expect((await readPublicKey(textOf(one), STRICT)).fingerprint).toBe(one.md5)
  },
)

test.each(cases.filter(({ verdict }) => verdict === 'reject'))(
  'the backend refuses $id',
  async (one) => {
    await expect(readPublicKey(textOf(one), STRICT)).rejects.toThrow(Fault)
  },
)

test('who checks leniently takes a certificate that its CA did not sign', async () => {
  const forged = cases.find(({ id }) => id === 'cb-sig-wrong')
  const key = await readPublicKey(forged?.input ?? '', { ...STRICT, keyChecks: 'lenient' })
  expect(key.publicKey).toBe(forged?.input?.trim())
})
