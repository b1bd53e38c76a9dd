import { beforeEach, expect, it } from 'vitest'
import { countOpenAdmins } from '@/database/memberships'
import { changeRole } from '@/use-cases/members/change-role'
import { leaveWorkspace } from '@/use-cases/members/leave-workspace'
import { removeMember } from '@/use-cases/members/remove-member'
import { restoreMember } from '@/use-cases/members/restore-member'
import { suspendMember } from '@/use-cases/members/suspend-member'
import { describeOnBothDatabases } from '../../../support/databases'
import { newAdmin, newMember, recorded, type TestMember } from '../../../support/members'

type TakeAway = (actor: TestMember, member: TestMember) => Promise<void>

/** All ways in which a workspace could lose an admin to another one. */
const WAYS: Readonly<Record<string, TakeAway>> = {
  removed: (actor, { membershipId, name }) => removeMember(actor, membershipId, name),
  suspended: (actor, { membershipId }) => suspendMember(actor, membershipId),
  'made a coach': (actor, { membershipId }) => changeRole(actor, membershipId, 'coach'),
  'made a lead': (actor, { membershipId }) => changeRole(actor, membershipId, 'lead'),
}

const LAST_ADMIN = { code: 'invalid', fields: [{ field: '', problem: 'lastAdmin' }] }

describeOnBothDatabases('the last admin', () => {
  let admin: TestMember

  beforeEach(async () => {
    admin = await newAdmin()
    await newMember(admin.workspaceId, 'coach')
  })

  it.each(Object.entries(WAYS))('is not %s', async (_, takeAway) => {
    await expect(takeAway(admin, admin)).rejects.toMatchObject(LAST_ADMIN)
    expect(await countOpenAdmins(admin.workspaceId)).toBe(1)
    expect(await recorded(admin.workspaceId)).toEqual([])
  })

  it('cannot leave', async () => {
    await expect(leaveWorkspace(admin, 'Tests')).rejects.toMatchObject(LAST_ADMIN)
  })

  it('is the last also beside a suspended admin and the admins of other workspaces', async () => {
    const other = await newMember(admin.workspaceId, 'admin')
    await newAdmin()
    await suspendMember(admin, other.membershipId)
    await expect(leaveWorkspace(admin, 'Tests')).rejects.toMatchObject(LAST_ADMIN)
    await restoreMember(admin, other.membershipId)
    await leaveWorkspace(admin, 'Tests')
    expect(await countOpenAdmins(admin.workspaceId)).toBe(1)
  })

  it('does not keep a suspended admin from being removed', async () => {
    const other = await newMember(admin.workspaceId, 'admin')
    await suspendMember(admin, other.membershipId)
    await removeMember(admin, other.membershipId, other.name)
    expect(await countOpenAdmins(admin.workspaceId)).toBe(1)
  })

  it.each(Object.entries(WAYS))('remains when two admins have each other %s at once', async (_, takeAway) => {
    const other = await newMember(admin.workspaceId, 'admin')
    const attempts = await Promise.allSettled([takeAway(admin, other), takeAway(other, admin)])
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(attempts.find(({ status }) => status === 'rejected')).toMatchObject({ reason: LAST_ADMIN })
    expect(await countOpenAdmins(admin.workspaceId)).toBe(1)
  })

  it('remains when five admins leave at once', async () => {
    const admins = [admin]
    for (let more = 0; more < 4; more++) admins.push(await newMember(admin.workspaceId, 'admin'))
    const attempts = await Promise.allSettled(admins.map((one) => leaveWorkspace(one, 'Tests')))
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(4)
    expect(await countOpenAdmins(admin.workspaceId)).toBe(1)
  })
})
