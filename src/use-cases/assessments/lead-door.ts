import type { Assessment } from '@/database/assessments'
import { isAnswerable, isOver } from '../rounds/is-answerable'

/**
 * Whether the lead's answers are taken: always outside a round; in one that asks the lead, from when it opens until it
 * closes, also if its clock is late. `hidden` is what nobody may know to be there.
 */
export function leadDoor({ round }: Pick<Assessment, 'round'>, now: Date): 'open' | 'hidden' | 'closed' {
  if (round === null) return 'open'
  if (round.asksLead && isOver(round, now)) return 'closed'
  return round.asksLead && isAnswerable(round, now) ? 'open' : 'hidden'
}
