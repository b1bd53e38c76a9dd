import type { CSSProperties } from 'react'

/** What stands behind the word where there is no number to show. Printed too, since it carries meaning. */
export const HATCH: CSSProperties = {
  backgroundImage: 'repeating-linear-gradient(135deg, var(--line) 0 1.5px, transparent 1.5px 6px)',
  printColorAdjust: 'exact',
}
