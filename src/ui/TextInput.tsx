import type { ComponentProps } from 'react'
import './TextInput.css'

/** The platform's own field for a line of text, in the console's look: a letter typed is no work for a script. */
export function TextInput({ className = '', ...props }: ComponentProps<'input'>) {
  return <input className={`text-input ${className}`} {...props} />
}

/** The same for several lines. */
export function TextArea({ className = '', ...props }: ComponentProps<'textarea'>) {
  return <textarea className={`text-input text-area ${className}`} {...props} />
}
