import { beforeEach, expect, it, vi } from 'vitest'
import { prisma } from '@/database/client'
import { insertMembership } from '@/database/memberships'
import { log } from '@/logging/log'
import { type AdmissionRules, admitByClaims } from '@/use-cases/sign-in/admit-by-claims'
import { newActor } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'

const ADMINS = { groups: ['admins'] }
const COACHES = { groups: ['coaches'] }
const NONE = { groups: [] }

describeOnBothDatabases('a person who comes by single sign-on', () => {
  let workspaceId: string
  let rules: AdmissionRules

  beforeEach(async () => {
    workspaceId = (await newActor()).workspaceId
    const workspace = `Workspace ${workspaceId}`
    await prisma().workspace.update({ where: { id: workspaceId }, data: { name: workspace } })
    rules = {
      workspace,
      createMembers: true,
      claim: 'groups',
      map: [
        ['admins', 'admin'],
        ['coaches', 'coach'],
      ],
      defaultRole: null,
    }
  })

  async function newPerson(): Promise<string> {
    const email = `${crypto.randomUUID()}@example.org`
    return (await prisma().user.create({ data: { name: 'Somebody', email } })).id
  }

  const membership = async (userId: string) =>
    prisma().membership.findUnique({
      where: { workspaceId_userId: { workspaceId, userId } },
      select: { role: true, managed: true, suspendedAt: true },
    })

  const suspend = (userId: string, suspendedAt: Date | null) =>
    prisma().membership.updateMany({ where: { workspaceId, userId }, data: { suspendedAt } })

  const recorded = async () =>
    (await prisma().auditEntry.findMany({ where: { workspaceId }, orderBy: { id: 'asc' } })).map(({ action }) => action)

  it('becomes a member of the workspace that is named, and of no other', async () => {
    const userId = await newPerson()
    expect(await admitByClaims(userId, COACHES, rules)).toBe(workspaceId)
    expect(await membership(userId)).toEqual({ role: 'coach', managed: true, suspendedAt: null })
    expect(await prisma().membership.count({ where: { userId } })).toBe(1)
  })

  it('becomes one also where the workspace is named by its id', async () => {
    expect(await admitByClaims(await newPerson(), COACHES, { ...rules, workspace: workspaceId })).toBe(workspaceId)
  })

  it('comes into no workspace of several, whose admins could have given them that name', async () => {
    const namesake = (await newActor()).workspaceId
    await prisma().workspace.update({ where: { id: namesake }, data: { name: rules.workspace ?? '' } })
    for (const workspace of [rules.workspace, undefined]) {
      const userId = await newPerson()
      await expect(admitByClaims(userId, COACHES, { ...rules, workspace })).rejects.toMatchObject({ code: 'not-found' })
      expect(await prisma().membership.count({ where: { userId } })).toBe(0)
    }
  })

  it('cannot come into a workspace that does not exist', async () => {
    const userId = await newPerson()
    await expect(admitByClaims(userId, COACHES, { ...rules, workspace: 'None' })).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await prisma().membership.count({ where: { userId } })).toBe(0)
  })

  it('becomes no member where that needs an invitation, nor without a role', async () => {
    const userId = await newPerson()
    await admitByClaims(userId, COACHES, { ...rules, createMembers: false })
    await admitByClaims(userId, NONE, rules)
    expect(await membership(userId)).toBeNull()
    expect(await recorded()).toEqual([])
  })

  it('keeps a role that was given by hand', async () => {
    const userId = await newPerson()
    await insertMembership(workspaceId, { userId, role: 'lead' })
    for (const claims of [ADMINS, NONE]) await admitByClaims(userId, claims, rules)
    expect(await membership(userId)).toEqual({ role: 'lead', managed: false, suspendedAt: null })
  })

  it('keeps the role they have where no claim is mapped to roles', async () => {
    const userId = await newPerson()
    const unmapped = { ...rules, claim: undefined, map: [], defaultRole: 'lead' } as const
    await admitByClaims(userId, {}, unmapped)
    await prisma().membership.updateMany({ where: { userId }, data: { role: 'coach' } })
    await admitByClaims(userId, {}, unmapped)
    expect(await membership(userId)).toMatchObject({ role: 'coach', suspendedAt: null })
  })

  it('gets the default role where the claim gives none', async () => {
    const userId = await newPerson()
    await admitByClaims(userId, COACHES, { ...rules, defaultRole: 'lead' })
    await admitByClaims(userId, NONE, { ...rules, defaultRole: 'lead' })
    expect(await membership(userId)).toMatchObject({ role: 'lead', suspendedAt: null })
  })

  it('stays suspended if an admin did that, whatever the provider says', async () => {
    const userId = await newPerson()
    await admitByClaims(userId, COACHES, rules)
    await suspend(userId, new Date())
    for (const claims of [COACHES, ADMINS, NONE, COACHES]) await admitByClaims(userId, claims, rules)
    expect(await membership(userId)).toMatchObject({ role: 'coach', suspendedAt: expect.any(Date) })
    expect(await recorded()).toEqual(['member.joined'])
  })

  it('stays suspended by an admin also if single sign-on had suspended them before', async () => {
    const userId = await newPerson()
    for (const claims of [COACHES, NONE, NONE]) await admitByClaims(userId, claims, rules)
    await suspend(userId, null)
    await suspend(userId, new Date(Date.now() + 1))
    await admitByClaims(userId, COACHES, rules)
    expect((await membership(userId))?.suspendedAt).not.toBeNull()
    expect(await recorded()).toEqual(['member.joined', 'member.suspended'])
  })

  it('stays admin as long as nobody else is, and the log says so', async () => {
    const userId = await newPerson()
    await admitByClaims(userId, ADMINS, rules)
    const said = vi.spyOn(log, 'warn').mockReturnValue()
    for (const claims of [COACHES, NONE]) await admitByClaims(userId, claims, rules)
    expect(said.mock.calls.join()).toContain('the role stays')
    said.mockRestore()
    expect(await membership(userId)).toMatchObject({ role: 'admin', suspendedAt: null })

    const paused = await newPerson()
    await insertMembership(workspaceId, { userId: paused, role: 'admin' })
    await suspend(paused, new Date())
    vi.spyOn(log, 'warn').mockReturnValueOnce()
    await admitByClaims(userId, COACHES, rules)
    expect(await membership(userId)).toMatchObject({ role: 'admin' })

    await insertMembership(workspaceId, { userId: await newPerson(), role: 'admin' })
    await admitByClaims(userId, COACHES, rules)
    expect(await membership(userId)).toMatchObject({ role: 'coach' })
  })

  it('leaves an admin behind when the last two lose the role at once', async () => {
    const both = [await newPerson(), await newPerson()]
    for (const userId of both) await admitByClaims(userId, ADMINS, rules)
    const said = vi.spyOn(log, 'warn').mockReturnValue()
    await Promise.all(both.map((userId) => admitByClaims(userId, NONE, rules)))
    said.mockRestore()
    const admins = await prisma().membership.count({ where: { workspaceId, role: 'admin', suspendedAt: null } })
    expect(admins).toBe(1)
  })
})
