import { afterPaint } from './after-paint'

/** Scrolls to what comes next, at once for who wants nothing to move. Finding out where that is takes a while. */
export function scrollIntoSight(element: Element | null): void {
  if (element === null) return
  afterPaint(() => {
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    element.scrollIntoView({ block: 'start', behavior: isCalm ? 'auto' : 'smooth' })
  })
}
