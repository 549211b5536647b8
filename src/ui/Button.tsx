import type { ComponentProps } from 'react'
import { Icon, type IconName } from './Icon'

type Props = Omit<ComponentProps<'button'>, 'className'> & {
  /** `primary` acts for the page, `default` beside it, `link` within a line of text, `icon` has only an icon and a name. */
  kind?: 'primary' | 'default' | 'link' | 'icon' | 'danger'
  icon?: IconName
}

/** A button of the first screen: the platform's own, so that it costs nothing before the first row. */
export function Button({ kind = 'default', icon, children, type = 'button', ...rest }: Props) {
  return (
    <button type={type} className={`button button-${kind}`} {...rest}>
      {icon && <Icon name={icon} size={kind === 'icon' ? 'button' : 'text'} />}
      {children}
    </button>
  )
}
