import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { inTransaction } from '@/database/client'
import { hasMember } from '@/database/members'
import { lockWorkspace } from '@/database/workspaces'
import { AppError } from '@/errors/app-error'
import { firstTry } from '../mails/first-try'
import { requireTeams } from '../members/require-teams'
import type { InvitationInput } from './invitation-schema'
import { makeInvitation } from './make-invitation'

/** What became of the mail so far: `refused` is for good, `waiting` means that it is tried on until the link expires. */
export type Mailed = 'sent' | 'refused' | 'waiting' | 'not-set'

/**
 * Invites an address by a link, which is mailed where mail is set up. An earlier link for it dies.
 * @throws AppError `forbidden`, `not-found` for teams of another workspace, or `invalid` for who is a member already.
 */
export async function inviteMember(actor: Actor, input: InvitationInput): Promise<{ link: string; mailed: Mailed }> {
  requireRole(actor, 'admin')
  const { email, role } = input
  const teamIds = role === 'lead' ? await requireTeams(actor, input.teamIds) : []
  const { link, mail } = await inTransaction(async () => {
    await lockWorkspace(actor.workspaceId)
    if (await hasMember(actor.workspaceId, email)) {
      throw new AppError('invalid', [{ field: 'email', problem: 'memberAlready' }])
    }
    return makeInvitation({ email, role, teamIds }, actor)
  })
  return { link, mailed: mail === null ? 'not-set' : await firstTry(mail) }
}
