import type { Linked } from '@/database/answering'
import { isAnswerable } from '../rounds/is-answerable'

/**
 * All that the pages behind a team's link are made of, for browsers that have not answered by it: as long as two states
 * are the same, so are the pages. Null if the link is no team's, or takes no answers now.
 */
export function linkState(linked: Linked, now: Date): string | null {
  const { kind, round } = linked
  return kind === 'team' && round.asksMembers && isAnswerable(round, now) ? JSON.stringify(linked) : null
}
