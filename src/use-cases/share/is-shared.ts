import type { RoundState } from '../rounds/round-state'

/** Whether a round's links are handed out: until its time is over. */
export function isShared(state: RoundState): boolean {
  return state === 'planned' || state === 'open'
}
