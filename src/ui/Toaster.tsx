import { useEffect, useState, useSyncExternalStore } from 'react'
import { shellTexts } from '~/i18n/shell/texts'
import { useTexts } from '~/i18n/use-texts'
import { Button } from './Button'
import { Icon } from './Icon'
import { leaveMessages, noteFocusBefore, letMessagesHaveFocus } from './message-focus'
import { closeToast, currentToasts, subscribeToToasts, type Toast } from './toasts'
import './Toaster.css'

type Props = {
  /** On a wide screen: in the middle of the page's top bar, or at the foot of a page that has none. */
  place: 'bar' | 'foot'
}

/** The messages of `toasts.ts`, newest below: `role=status` for success, `role=alert` for failure. */
export function Toaster({ place }: Props) {
  const toasts = useSyncExternalStore(subscribeToToasts, currentToasts)
  useEffect(letMessagesHaveFocus, [])
  return (
    <div className={`toaster toaster-${place}`}>
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  )
}

function ToastCard({ toast }: { toast: Toast }) {
  const t = useTexts(shellTexts)
  const [pointedAt, setPointedAt] = useState(false)
  const [focused, setFocused] = useState(false)
  const held = pointedAt || focused
  const { id, duration } = toast

  // Someone reading or about to press the button keeps the message: time runs only while nobody is on it.
  useEffect(() => {
    if (held || duration === 0) return undefined
    const timer = setTimeout(() => closeToast(id), duration)
    return () => clearTimeout(timer)
  }, [held, duration, id])

  // The message goes, and with it the button that has the focus.
  function close() {
    closeToast(id)
    leaveMessages()
  }

  return (
    <div
      className={`toast toast-${toast.kind}`}
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
      onFocus={({ relatedTarget }) => {
        setFocused(true)
        noteFocusBefore(relatedTarget)
      }}
      onBlur={() => setFocused(false)}
    >
      <Icon name={toast.kind === 'success' ? 'check' : 'warning'} />
      <div className="toast-body" role={toast.kind === 'success' ? 'status' : 'alert'}>
        <p>{toast.text}</p>
        {toast.detail && <p className="toast-detail">{toast.detail}</p>}
      </div>
      {toast.action && (
        <Button
          kind="link"
          onClick={() => {
            close()
            toast.action?.run()
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <Button kind="icon" icon="close" aria-label={t('closeMessage')} onClick={close} />
    </div>
  )
}
