import type { Reach } from './workload'

/** Whether a ratio is as good as was asked. */
export function isReached(ratio: number, reach: Reach): boolean {
  return 'atLeast' in reach ? ratio >= reach.atLeast : ratio <= reach.atMost
}
