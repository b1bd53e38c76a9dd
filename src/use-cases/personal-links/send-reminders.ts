import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { inTransaction } from '@/database/client'
import { databaseNow } from '@/database/database-now'
import { linksToRemind } from '@/database/personal-links'
import { findRound, markReminded } from '@/database/rounds'
import { AppError } from '@/errors/app-error'
import { mailIsSet } from '@/mail/mail-is-set'
import { record } from '../audit/record'
import { queueMails } from '../mails/queue-mails'
import { nudgeMails } from '../mails/send-due-mails'
import { roundState } from '../rounds/round-state'
import { askedOf } from '../share/asked-of'
import { linkMails } from './link-mails'
import { REMINDER_PAUSE } from './reminder-pause'

const HOUR = 3_600_000

/**
 * Queues mails with their links to all who have not used theirs. Nothing is said, here or later, of whom that
 * was or how many: it would tell who has answered.
 * @throws AppError `not-found`, `forbidden`, or `invalid`: `roundNotOpen` unless it is open, `remindedLately` within 20
 * hours, `mailNotSet` without a mail server.
 */
export async function sendReminders(actor: Actor, roundId: string, now = databaseNow()): Promise<void> {
  requireRole(actor, 'admin', 'coach')
  const found = await findRound(actor.workspaceId, roundId)
  if (!found?.asksMembers) throw new AppError('not-found')
  if (!mailIsSet()) throw refusal('mailNotSet')
  await inTransaction(async () => {
    // Once more: another may have reminded meanwhile.
    const round = (await findRound(actor.workspaceId, roundId)) ?? found
    if (roundState(round, now) !== 'open') throw refusal('roundNotOpen')
    const notSince = new Date(now.getTime() - REMINDER_PAUSE * HOUR)
    if (!(await markReminded(actor.workspaceId, round.id, now, notSince))) throw refusal('remindedLately')
    await record(actor, 'round.reminded', { type: 'round', id: round.id, name: round.name })
    const name = round.remindedAt === null ? 'answerLink' : 'reminder'
    const mails = linkMails(name, await linksToRemind(actor.workspaceId, round.id), await askedOf(actor, round))
    await queueMails(mails, { workspaceId: actor.workspaceId, roundId: round.id, expiresAt: round.closesAt })
  })
  nudgeMails()
}

function refusal(problem: string): AppError {
  return new AppError('invalid', [{ field: '', problem }])
}
