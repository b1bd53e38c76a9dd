import type { Reach } from './workload'

/** Whether a ratio is as good as was asked; null where a ratio does not say. */
export function isReached(ratio: number | null, reach: Reach): boolean | null {
  if (ratio === null || 'asked' in reach) return null
  return 'atLeast' in reach ? ratio >= reach.atLeast : ratio <= reach.atMost
}
