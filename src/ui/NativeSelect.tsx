import type { ComponentProps } from 'react'
import { Icon } from './Icon'
import './NativeSelect.css'

/** The platform's own select with the console's arrow: no script for a choice among a few. */
export function NativeSelect({ className = '', ...props }: ComponentProps<'select'>) {
  return (
    <span className={`native-select ${className}`}>
      <select {...props} />
      <Icon name="chevron" size="text" />
    </span>
  )
}
