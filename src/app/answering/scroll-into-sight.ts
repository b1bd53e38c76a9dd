/** Scrolls to what comes next, at once for who wants nothing to move. */
export function scrollIntoSight(element: Element | null): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  element?.scrollIntoView({ block: 'start', behavior: isCalm ? 'auto' : 'smooth' })
}
