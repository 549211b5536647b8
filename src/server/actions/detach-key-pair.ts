import type { DetachKeyPairRequest } from '~/contract/key-pairs'
import { bindInstances } from '~/server/binding'
import type { Answer, Call } from '~/server/call'

/** DetachKeyPair: an instance bound to another pair, or to none, fails by itself and keeps what it has. */
export function detachKeyPair(
  params: DetachKeyPairRequest,
  call: Call,
): Promise<Answer<'DetachKeyPair'>> {
  return bindInstances(params, call, {
    ioOptimizedOnly: false,
    step: (record) =>
      record.keyPair === params.KeyPairName
        ? { record: { ...record, keyPair: '' } }
        : {
            code: 'InvalidOperation.KeyPairNotAttached',
            message: 'The specified key pair is not attached to the instance.',
          },
  })
}
