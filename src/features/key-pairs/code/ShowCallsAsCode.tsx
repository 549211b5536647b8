import type { ApiCall } from '~/api/key-pair-changes'
import { CodeDisclosure, CodeRegion } from './CodeDisclosure'

type Props = { calls: readonly ApiCall[] }

/** The same as `ShowAsCode` for several calls that are sent one after the other. */
export function ShowCallsAsCode({ calls }: Props) {
  return <CodeDisclosure>{(id) => <CodeRegion id={id} calls={calls} />}</CodeDisclosure>
}
