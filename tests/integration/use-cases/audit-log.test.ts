import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { prisma } from '@/database/client'
import { auditFilterSchema } from '@/use-cases/audit/audit-filter'
import { exportAuditLog } from '@/use-cases/audit/export-audit-log'
import { listAuditLog } from '@/use-cases/audit/list-audit-log'
import { listAuditedPeople } from '@/use-cases/audit/list-audited-people'
import { record } from '@/use-cases/audit/record'
import { allRows } from '../../support/all-rows'
import { newActor, newTeam } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { newMember } from '../../support/full-workspace'

const ALL = auditFilterSchema.parse({})

describeOnBothDatabases('the audit log', () => {
  let actor: Actor

  beforeEach(async () => {
    actor = await newActor()
  })

  const listed = async (filter: object, who = actor) =>
    (await listAuditLog(who, auditFilterSchema.parse(filter))).entries.map(({ action }) => action)

  it('lists fifty entries at a time, each once, newest first', async () => {
    const times = Array.from({ length: 120 }, (_, index) => new Date(Date.UTC(2026, 0, 1, 0, Math.floor(index / 7))))
    const entries = times.map((at) => ({ at, action: 'team.created', workspaceId: actor.workspaceId }))
    await prisma().auditEntry.createMany({ data: entries })
    const pages = []
    for (let before: string | null | undefined; before !== null; ) {
      const page = await listAuditLog(actor, { ...ALL, before })
      pages.push(page.entries)
      before = page.older
    }
    expect(pages.map(({ length }) => length)).toEqual([50, 50, 20])
    expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(120)
    expect(pages.flat().map(({ at }) => at)).toEqual(times.toReversed())
  })

  it('is asked for actions, people, the machine and days', async () => {
    const { workspaceId } = actor
    const userId = await newMember(workspaceId, 'coach', crypto.randomUUID())
    await record({ workspaceId, userId }, 'account.signed-in')
    await record(actor, 'sample.loaded')
    const old = { workspaceId, userId, action: 'team.deleted', at: new Date(2026, 1, 28, 23, 59) }
    await prisma().auditEntry.create({ data: old })
    expect(await listed({ action: 'sample.loaded' })).toEqual(['sample.loaded'])
    expect(await listed({ who: userId })).toEqual(['account.signed-in', 'team.deleted'])
    expect(await listed({ who: 'machine' })).toEqual(['sample.loaded'])
    expect(await listed({ who: userId, action: 'sample.loaded' })).toEqual([])
    expect(await listed({ from: '2026-02-28', to: '2026-02-28' })).toEqual(['team.deleted'])
    expect(await listed({ from: '2026-03-01', to: '2026-03-01' })).toEqual([])
    expect(await listed({ to: '2026-02-27' })).toEqual([])
  })

  it('names people and teams as they are called today, and nobody whose account is gone', async () => {
    const { workspaceId } = actor
    const mark = crypto.randomUUID()
    const userId = await newMember(workspaceId, 'lead', mark)
    const [web, gone] = [await newTeam(actor, 'Web'), await newTeam(actor, 'Gone')]
    await record(actor, 'member.teams-changed', { type: 'person', id: userId }, { before: [gone], after: [web] })
    await record({ workspaceId, userId }, 'account.signed-in', { type: 'person', id: userId })
    await prisma().team.delete({ where: { id: gone } })
    const person = { type: 'person', name: `Name of lead-${mark}`, isWhoDidIt: false }
    const { entries } = await listAuditLog(actor, ALL)
    expect(entries.slice(0, 2)).toMatchObject([
      { userName: person.name, target: { ...person, isWhoDidIt: true } },
      { userId: null, target: person, details: { before: [], after: ['Web'] } },
    ])
    expect(await listAuditedPeople(actor)).toEqual([{ id: userId, name: person.name }])

    await prisma().user.delete({ where: { id: userId } })
    const later = await listAuditLog(actor, ALL)
    expect(later.entries[0]).toMatchObject({ userId, userName: null, target: { name: null } })
    expect(JSON.stringify(later)).not.toContain(mark)
    expect(await listAuditedPeople(actor)).toEqual([])
  })

  it('is exported whole, beyond a page, with the filter, and tells so', async () => {
    const { workspaceId } = actor
    const entries = Array.from({ length: 1001 }, () => ({ workspaceId, action: 'team.created' }))
    await prisma().auditEntry.createMany({ data: entries })
    const everything = await exportAuditLog(actor, ALL)
    expect(everything).toHaveLength(1002)
    expect(new Set(everything.map(({ id }) => id)).size).toBe(1002)
    expect(everything[0]).toMatchObject({ action: 'audit.exported', userId: null })
    const some = await exportAuditLog(actor, auditFilterSchema.parse({ action: 'audit.exported' }))
    expect(some.map(({ action }) => action)).toEqual(['audit.exported', 'audit.exported'])
  })

  it('shows nothing of another workspace, also with its ids', async () => {
    const other = await newActor()
    const userId = await newMember(other.workspaceId, 'admin', crypto.randomUUID())
    await record({ ...other, userId }, 'team.created')
    const foreign = await prisma().auditEntry.findFirstOrThrow({ where: { userId } })
    await record(actor, 'sample.loaded')
    expect(await listed({})).toEqual(['sample.loaded'])
    expect(await listed({ who: userId })).toEqual([])
    expect(await listed({ before: foreign.id })).toEqual([])
    expect(await listed({ before: 'nothing' })).toEqual([])
    expect(await listAuditedPeople(actor)).toEqual([])
    expect((await exportAuditLog(actor, ALL)).map(({ action }) => action)).toEqual(['audit.exported', 'sample.loaded'])
  })

  it.each(['coach', 'lead'] as const)('is neither shown to a %s nor exported for one', async (role) => {
    const before = await allRows()
    const one: Actor = { ...actor, role, teamIds: role === 'lead' ? [] : null }
    await expect(listAuditLog(one, ALL)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(listAuditedPeople(one)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(exportAuditLog(one, ALL)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await allRows()).toEqual(before)
  })
})
