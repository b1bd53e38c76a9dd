import 'server-only'
import type { Actor } from '@/auth/actor'
import { ledTeams, setLedTeams } from '@/database/team-leads'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import { changeMembership } from './change-membership'
import { requireTeams } from './require-teams'

/**
 * Says which teams a lead answers for, all of them at once.
 * @throws AppError `forbidden`, `not-found` (also for a team of another workspace), or `invalid` for who is no lead.
 */
export async function changeTeams(actor: Actor, membershipId: string, teamIds: readonly string[]): Promise<void> {
  await changeMembership(actor, membershipId, async ({ id, userId, role }) => {
    const after = await requireTeams(actor, teamIds)
    if (role !== 'lead') throw new AppError('invalid', [{ field: '', problem: 'noLead' }])
    const before = await ledTeams(actor.workspaceId, id)
    if (before.join() === after.toSorted().join()) return
    await setLedTeams(actor.workspaceId, id, after)
    await record(actor, 'member.teams-changed', { type: 'person', id: userId }, { before, after: after.toSorted() })
  })
}
