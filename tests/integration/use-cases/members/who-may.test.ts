import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { inviteMember } from '@/use-cases/invitations/invite-member'
import { listInvitations } from '@/use-cases/invitations/list-invitations'
import { withdrawInvitation } from '@/use-cases/invitations/withdraw-invitation'
import { changeRole } from '@/use-cases/members/change-role'
import { changeTeams } from '@/use-cases/members/change-teams'
import { getMember } from '@/use-cases/members/get-member'
import { listMembers } from '@/use-cases/members/list-members'
import { makeResetLink } from '@/use-cases/members/make-reset-link'
import { removeMember } from '@/use-cases/members/remove-member'
import { restoreMember } from '@/use-cases/members/restore-member'
import { suspendMember } from '@/use-cases/members/suspend-member'
import { allRows } from '../../../support/all-rows'
import { describeOnBothDatabases } from '../../../support/databases'
import { newAdmin, newMember, type TestMember } from '../../../support/members'

type Attempt = (actor: Actor, membershipId: string) => Promise<unknown>

/** What is asked of one member. */
const OF_ONE: Readonly<Record<string, Attempt>> = {
  getMember,
  changeRole: (actor, id) => changeRole(actor, id, 'coach'),
  changeTeams: (actor, id) => changeTeams(actor, id, []),
  suspendMember,
  restoreMember,
  removeMember: (actor, id) => removeMember(actor, id, 'Grace'),
  makeResetLink,
}

const OF_ALL: Readonly<Record<string, Attempt>> = {
  listMembers,
  listInvitations: (actor) => listInvitations(actor),
  inviteMember: (actor) => inviteMember(actor, { email: 'new@example.org', role: 'coach', teamIds: [] }),
  withdrawInvitation,
}

describeOnBothDatabases('the members of a workspace', () => {
  let admin: TestMember

  beforeEach(async () => {
    admin = await newAdmin()
  })

  it.each(Object.entries({ ...OF_ONE, ...OF_ALL }))('are for admins only: %s', async (_, attempt) => {
    const { membershipId } = await newMember(admin.workspaceId, 'lead')
    const others = [await newMember(admin.workspaceId, 'coach'), await newMember(admin.workspaceId, 'lead')]
    const before = await allRows()
    for (const actor of others) {
      for (const id of [membershipId, actor.membershipId, 'nothing']) {
        await expect(attempt(actor, id)).rejects.toMatchObject({ code: 'forbidden' })
      }
    }
    expect(await allRows()).toEqual(before)
  })

  it.each(Object.entries(OF_ONE))('look missing to the admins of others: %s', async (_, attempt) => {
    const foreign = await newMember((await newAdmin()).workspaceId, 'lead')
    const before = await allRows()
    for (const id of [foreign.membershipId, crypto.randomUUID(), 'nothing', '', '\u0000']) {
      await expect(attempt(admin, id)).rejects.toMatchObject({ code: 'not-found' })
    }
    expect(await allRows()).toEqual(before)
  })
})
