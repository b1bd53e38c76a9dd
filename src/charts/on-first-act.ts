/** What shows that somebody is at the page: a pointer, a finger, a key, or that it scrolls. */
const ACTS = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const

/**
 * Tells once that somebody is at the page.
 * @returns what ends the waiting
 */
export function onFirstAct(tell: () => void): () => void {
  const waiting = new AbortController()
  const told = () => {
    waiting.abort()
    tell()
  }
  for (const act of ACTS) addEventListener(act, told, { signal: waiting.signal, passive: true, capture: true })
  return () => waiting.abort()
}
