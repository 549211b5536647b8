/** So many frames start at once; more would only wait for each other. */
const AT_ONCE = 2

const waiting: (() => void)[] = []
let running = 0

/**
 * Calls `start` when it is this frame's turn. Answers the function that ends the turn: when the frame has started, or is not
 * wanted any more.
 */
export function takeTurn(start: () => void): () => void {
  let ended = false
  let begun = false
  function begin() {
    begun = true
    running += 1
    start()
  }
  waiting.push(begin)
  next()
  return () => {
    if (ended) return
    ended = true
    if (begun) running -= 1
    else waiting.splice(waiting.indexOf(begin), 1)
    next()
  }
}

function next(): void {
  if (running >= AT_ONCE) return
  const begin = waiting.shift()
  if (!begin) return
  begin()
  next()
}
