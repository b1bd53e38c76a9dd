import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { databaseNow } from '@/database/database-now'
import { hasMailedLinks } from '@/database/personal-links'
import { findRound } from '@/database/rounds'
import { AppError } from '@/errors/app-error'
import { mailIsSet } from '@/mail/mail-is-set'
import { type RoundState, roundState } from '../rounds/round-state'
import { momentText } from '../share/moment-text'
import { requireWorkspace } from '../workspaces/require-workspace'
import { nextReminder } from './reminder-pause'

export type Reminding = {
  state: RoundState
  /** Whether any link of the round can be mailed, used or not. */
  hasAddresses: boolean
  hasMail: boolean
  /** When it was done last, and from when on it can be done again, in words; null: never, and now. */
  last: string | null
  next: string | null
}

/** Whether personal links can be mailed now. @throws AppError `not-found` or `forbidden`. */
export async function getReminding(actor: Actor, roundId: string, now = databaseNow()): Promise<Reminding> {
  requireRole(actor, 'admin', 'coach')
  const round = await findRound(actor.workspaceId, roundId)
  if (round === null) throw new AppError('not-found')
  const [{ timeZone }, hasAddresses] = await Promise.all([
    requireWorkspace(actor),
    hasMailedLinks(actor.workspaceId, round.id),
  ])
  const next = nextReminder(round.remindedAt)
  return {
    state: roundState(round, now),
    hasAddresses,
    hasMail: mailIsSet(),
    last: round.remindedAt && momentText(round.remindedAt, timeZone),
    next: next && next > now ? momentText(next, timeZone) : null,
  }
}
