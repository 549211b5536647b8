import type { ApiCall } from '~/api/key-pair-changes'
import { ACTIONS } from '~/contract/actions'
import { ACTION_HEADER, flattenParams, VERSION_HEADER } from '~/contract/wire'
import { regionOf } from './code-value'

/** The calls as they travel to the real service, one parameter a line; what signs them is left open. */
export function requestCode(calls: readonly ApiCall[], regionId: string): string {
  return calls.map((call) => requestText(call, regionId)).join('\n\n')
}

function requestText(call: ApiCall, regionId: string): string {
  const query = flattenParams(call.params).toString()
  return [
    `POST /?${query.replaceAll('&', '\n  &')} HTTP/1.1`,
    `host: ecs.${regionOf(call, regionId)}.aliyuncs.com`,
    `${ACTION_HEADER}: ${call.action}`,
    `${VERSION_HEADER}: ${ACTIONS[call.action].version}`,
    'accept: application/json',
    'authorization: ACS3-HMAC-SHA256 Credential=<access key id>,SignedHeaders=<headers>,Signature=<signature>',
  ].join('\n')
}
