import { focusOrHeading } from './use-return-focus'

/** What had the focus before a message took it. */
let before: Element | null = null

/** Notes where the focus came from, when it comes to the messages from elsewhere. */
export function noteFocusBefore(from: EventTarget | null): void {
  if (from instanceof Element && !isMessage(from)) before = from
}

/** Gives the focus back to what had it before the messages, or to the page's heading where that is gone. */
export function leaveMessages(): void {
  focusOrHeading(before)
  before = null
}

/** Moves the focus to the first button of the newest message; from a message back to where it was. */
export function toggleMessageFocus(): void {
  if (isMessage(document.activeElement)) leaveMessages()
  else document.querySelector<HTMLElement>('.toast:last-child button')?.focus()
}

/** Whether an element is part of a message. */
export function isMessage(element: EventTarget | null): boolean {
  return element instanceof Element && element.closest('.toaster') !== null
}

/**
 * Lets messages have the focus while a dialog is open, until the answered function is called: antd takes back whatever goes
 * out of its dialogs, once the window hears of it. The Escape key leads out of a message and closes nothing.
 */
export function letMessagesHaveFocus(): () => void {
  document.addEventListener('focusin', keepFocus)
  document.addEventListener('keydown', leaveByEscape)
  return () => {
    document.removeEventListener('focusin', keepFocus)
    document.removeEventListener('keydown', leaveByEscape)
  }
}

function keepFocus(event: FocusEvent): void {
  if (isMessage(event.target)) event.stopPropagation()
}

function leaveByEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || !isMessage(event.target)) return
  event.preventDefault()
  leaveMessages()
}
