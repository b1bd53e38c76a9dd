import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { findMember, type Member } from '@/database/members'
import { AppError } from '@/errors/app-error'

/** One member, and whether that is the actor. @throws AppError `forbidden` or `not-found`. */
export async function getMember(actor: Actor, membershipId: string): Promise<Member & { isActor: boolean }> {
  requireRole(actor, 'admin')
  const member = await findMember(actor.workspaceId, membershipId)
  if (member === null) throw new AppError('not-found')
  return { ...member, isActor: member.userId === actor.userId }
}
