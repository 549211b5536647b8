import { useEffect, useEffectEvent, useState } from 'react'

type Layer = { order: number; onEscape: (event: KeyboardEvent) => void }

let nextOrder = 0
let layers: Layer[] = []

/**
 * Hands the Escape key to the topmost of the dialogs and drawers that are open, and to no other. What has used the key for
 * itself (a list that closes) stops the event or prevents its default; a key that belongs to an input method is left alone.
 *
 * antd's own hand-out is not used: it notes its layers while they render, so that a render that React throws away leaves one
 * that no key gets past.
 */
export function useEscape(onEscape: (event: KeyboardEvent) => void): void {
  // Given at the first render and not in the effect: effects run inside out, and what is drawn inside lies on top.
  const [order] = useState(() => nextOrder++)
  const hear = useEffectEvent(onEscape)
  useEffect(() => {
    if (layers.length === 0) window.addEventListener('keydown', handOut)
    layers = [...layers, { order, onEscape: hear }].toSorted(
      (one, other) => one.order - other.order,
    )
    return () => {
      layers = layers.filter((layer) => layer.order !== order)
      if (layers.length === 0) window.removeEventListener('keydown', handOut)
    }
  }, [order])
}

function handOut(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return
  // Safari hands on the key that ended a composition as one of its own, but for the old code of such keys.
  if (event.isComposing || event.keyCode === 229) return
  layers.at(-1)?.onEscape(event)
}
