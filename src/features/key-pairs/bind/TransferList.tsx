import { Fragment, useId, type ReactNode, type RefObject } from 'react'
import type { Instance } from '~/contract/instances'
import type { Obstacle } from './bindable'
import { InstanceRow } from './InstanceRow'

type Props = {
  /** For who moves the focus within the list. */
  list?: RefObject<HTMLUListElement | null>
  title: string
  /** Beside the title: how many, and how many of them are checked. */
  count: string
  /** Above the list: a search field. */
  tools?: ReactNode
  instances: readonly Instance[]
  checked: ReadonlyMap<string, Instance>
  obstacleOf: (instance: Instance) => Obstacle | null
  onToggle: (instance: Instance) => void
  /** Whether the rows stand under the names of their key pairs. */
  grouped: boolean
  busy: boolean
  /** Below the rows: why there are none, a way to more of them. */
  children?: ReactNode
}

/** One side of the transfer. */
export function TransferList(props: Props) {
  const { list, title, count, tools, instances, checked, grouped, busy, children } = props
  const id = useId()
  // A list that scrolls but holds nothing to focus could not be scrolled by keyboard.
  const nothingToFocus = instances.every((instance) => props.obstacleOf(instance) !== null)
  return (
    <div className="transfer-side">
      <div className="transfer-head">
        <span id={id} className="transfer-title">
          {title}
        </span>
        <span className="transfer-count" aria-live="polite">
          {count}
        </span>
      </div>
      {tools}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see nothingToFocus */}
      <div
        className="transfer-scroll"
        {...(nothingToFocus ? { tabIndex: 0, role: 'group', 'aria-labelledby': id } : {})}
      >
        <ul ref={list} className="transfer-list" aria-labelledby={id} aria-busy={busy}>
          {instances.map((instance, index) => (
            <Fragment key={instance.InstanceId}>
              {grouped && instance.KeyPairName !== instances[index - 1]?.KeyPairName && (
                <li className="transfer-group">
                  <bdi>{instance.KeyPairName}</bdi>
                </li>
              )}
              <InstanceRow
                instance={instance}
                checked={checked.has(instance.InstanceId)}
                obstacle={props.obstacleOf(instance)}
                onToggle={props.onToggle}
              />
            </Fragment>
          ))}
        </ul>
        {children}
      </div>
    </div>
  )
}
