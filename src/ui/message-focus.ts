import { keepFocusFromDialogs } from './keep-focus-from-dialogs'
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

/** Moves the focus to the first button of the newest message; from a message back to where it was. Whether there is one. */
export function toggleMessageFocus(): boolean {
  const newest = document.querySelector<HTMLElement>('.toast:last-child button')
  if (isMessage(document.activeElement)) leaveMessages()
  else newest?.focus()
  return newest !== null
}

/** Whether an element is part of a message. */
export function isMessage(element: EventTarget | null): boolean {
  return element instanceof Element && element.closest('.toaster') !== null
}

/**
 * Lets messages have the focus while a dialog is open, until the answered function is called. The Escape key leads out of a
 * message and closes nothing.
 */
export function letMessagesHaveFocus(): () => void {
  const letGo = keepFocusFromDialogs(isMessage)
  document.addEventListener('focusout', forgetBefore)
  document.addEventListener('keydown', leaveByEscape)
  return () => {
    letGo()
    document.removeEventListener('focusout', forgetBefore)
    document.removeEventListener('keydown', leaveByEscape)
  }
}

/** Whoever leaves the messages another way has gone on from there. */
function forgetBefore({ target, relatedTarget }: FocusEvent): void {
  // A window that is left keeps its focus, and comes back to it.
  const to = relatedTarget ?? document.activeElement
  if (isMessage(target) && !isMessage(to)) before = null
}

function leaveByEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || !isMessage(event.target)) return
  event.preventDefault()
  leaveMessages()
}
