import 'server-only'
import type { Role } from '@/auth/actor'
import { type Claims, type RoleRules, roleFromClaims } from '@/auth/oidc-role'
import { inTransaction } from '@/database/client'
import { type ManagedMembership, membershipOf, updateManagedMembership } from '@/database/managed-memberships'
import { countOpenAdmins, insertMembership } from '@/database/memberships'
import { setLedTeams } from '@/database/team-leads'
import { lockWorkspace, workspaceIdsCalled } from '@/database/workspaces'
import { AppError } from '@/errors/app-error'
import { log } from '@/logging/log'
import { record } from '../audit/record'
import { voidWhatAdminsMade } from '../members/void-what-admins-made'

export type AdmissionRules = RoleRules & {
  /** The workspace's id, or its name; the only one if it is not given. */
  workspace: string | undefined
  /** Whether who has no membership gets one. */
  createMembers: boolean
}

const BY = { by: 'single sign-on' }

/**
 * Gives a person who came by single sign-on the membership and role that the provider's claims say. What was not made
 * by single sign-on, or was suspended by an admin, stays as it is; and so do roles where no claim is mapped.
 * @returns the workspace's id.
 * @throws AppError `not-found` unless there is just one such workspace.
 */
export async function admitByClaims(userId: string, claims: Claims, rules: AdmissionRules): Promise<string> {
  return inTransaction(async () => {
    const [workspaceId, another] = await workspaceIdsCalled(rules.workspace)
    // Admins name their workspaces as they like, so of several it could be the wrong one.
    if (workspaceId === undefined || another !== undefined) throw new AppError('not-found')
    // Two last admins who sign in at once must not both lose their role.
    await lockWorkspace(workspaceId)
    const role = roleFromClaims(claims, rules)
    const membership = await membershipOf(workspaceId, userId)
    if (membership === null) {
      if (role !== null && rules.createMembers) await join(workspaceId, userId, role)
    } else if (membership.managed && rules.claim !== undefined) {
      await follow({ workspaceId, userId, membership, role })
    }
    return workspaceId
  })
}

async function join(workspaceId: string, userId: string, role: Role): Promise<void> {
  await insertMembership(workspaceId, { userId, role, managed: true })
  await record({ workspaceId, userId }, 'member.joined', { type: 'person', id: userId }, { role, ...BY })
}

type Managed = { workspaceId: string; userId: string; membership: ManagedMembership; role: Role | null }

async function follow({ workspaceId, userId, membership, role }: Managed): Promise<void> {
  const { id, suspendedAt, closedBySignOnAt } = membership
  const isClosedByAdmin = suspendedAt !== null && suspendedAt.getTime() !== closedBySignOnAt?.getTime()
  if (isClosedByAdmin) return
  const isOpenAdmin = suspendedAt === null && membership.role === 'admin'
  if (isOpenAdmin && role !== 'admin' && (await countOpenAdmins(workspaceId)) === 1) {
    log.warn('Single sign-on: the claims no longer say admin, but nobody else is; the role stays', { user: userId })
    return
  }
  if (isOpenAdmin && role !== 'admin') await voidWhatAdminsMade(workspaceId, userId)
  const target = { type: 'person', id: userId }
  if (role === null) {
    if (suspendedAt !== null) return
    const now = new Date()
    await updateManagedMembership(workspaceId, id, { suspendedAt: now, closedBySignOnAt: now })
    await record({ workspaceId, userId }, 'member.suspended', target, BY)
    return
  }
  if (suspendedAt !== null) {
    await updateManagedMembership(workspaceId, id, { suspendedAt: null, closedBySignOnAt: null })
    await record({ workspaceId, userId }, 'member.restored', target, BY)
  }
  if (role !== membership.role) {
    await updateManagedMembership(workspaceId, id, { role })
    // As where an admin changes it: no teams that would come back with the role.
    if (role !== 'lead') await setLedTeams(workspaceId, id, [])
    await record({ workspaceId, userId }, 'member.role-changed', target, {
      before: membership.role,
      after: role,
      ...BY,
    })
  }
}
