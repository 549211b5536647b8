import type { ActionName, ApiRequests } from '~/contract/actions'
import type { ApiCall } from '~/api/key-pair-changes'
import { ShowCallsAsCode } from './ShowCallsAsCode'

type Props<A extends ActionName> = { action: A; params: ApiRequests[A] }

/** A button that shows the call a dialog is about to send, in six ways of sending it without this console. */
export function ShowAsCode<A extends ActionName>({ action, params }: Props<A>) {
  return <ShowCallsAsCode calls={[{ action, params } as ApiCall]} />
}
