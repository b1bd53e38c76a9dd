import { expect, it } from 'vitest'
import { prisma } from '@/database/client'
import { openMemberships } from '@/database/memberships'
import { createWorkspace } from '@/use-cases/workspaces/create-workspace'
import { describeOnBothDatabases } from '../../support/databases'
import { newAdmin, newMember, newPerson, recorded } from '../../support/members'

describeOnBothDatabases('a further workspace', () => {
  it('is made by who is an admin somewhere, runs under them and is shown to them', async () => {
    const person = await newPerson()
    await newAdmin(person)
    const workspaceId = await createWorkspace(person, { name: 'Client' })
    expect(await openMemberships(person.userId)).toMatchObject([
      { workspaceId, workspaceName: 'Client', role: 'admin' },
      { workspaceName: 'Tests' },
    ])
    expect(await prisma().session.findUnique({ where: { id: person.sessionId } })).toMatchObject({ workspaceId })
    expect(await recorded(workspaceId)).toMatchObject([
      { userId: person.userId, action: 'workspace.created', target: { type: 'workspace', id: workspaceId } },
    ])
  })

  it('is not made by coaches, leads, suspended admins or strangers', async () => {
    const before = await prisma().workspace.count()
    const { workspaceId } = await newAdmin()
    const [coach, lead, suspended, stranger] = [
      await newPerson(),
      await newPerson(),
      await newPerson(),
      await newPerson(),
    ]
    await newMember(workspaceId, 'coach', { person: coach })
    await newMember(workspaceId, 'lead', { person: lead })
    const { membershipId } = await newMember(workspaceId, 'admin', { person: suspended })
    await prisma().membership.update({ where: { id: membershipId }, data: { suspendedAt: new Date() } })
    for (const person of [coach, lead, suspended, stranger]) {
      await expect(createWorkspace(person, { name: 'Mine' })).rejects.toMatchObject({ code: 'forbidden' })
    }
    expect(await prisma().workspace.count()).toBe(before + 1)
  })
})
