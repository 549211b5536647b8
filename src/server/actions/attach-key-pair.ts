import type { AttachKeyPairRequest } from '~/contract/key-pairs'
import { bindInstances } from '~/server/binding'
import type { Answer, Call } from '~/server/call'

/** AttachKeyPair: replaces any other binding silently; takes effect when the instance next starts or restarts. */
export function attachKeyPair(
  params: AttachKeyPairRequest,
  call: Call,
): Promise<Answer<'AttachKeyPair'>> {
  return bindInstances(params, call, {
    ioOptimizedOnly: true,
    step: (record) => ({ record: { ...record, keyPair: params.KeyPairName } }),
  })
}
