import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type AuditFilter, insertAuditEntries, listAuditEntries } from '@/database/audit-log'
import { prisma } from '@/database/client'
import { AUDIT_ACTIONS } from '@/use-cases/audit/audit-actions'
import { record } from '@/use-cases/audit/record'
import { newActor } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'

/** In some cases Prisma takes SQLite's refusal for one of a foreign key. */
const APPEND_ONLY = /the audit log is only ever added to|Foreign key constraint violated/

/** What else takes rows away in each database. */
const OTHER_WAYS = {
  sqlite: (id: string) =>
    `INSERT OR REPLACE INTO audit_entry (id, workspace_id, action) SELECT id, workspace_id, 'x' FROM audit_entry WHERE id = '${id}'`,
  postgresql: () => 'TRUNCATE audit_entry',
}

/** A moment of the 2nd of March 2026. */
const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 9, minute))

async function newWorkspace(): Promise<string> {
  return (await newActor()).workspaceId
}

async function newUser(name: string): Promise<string> {
  const data = { name, email: `${randomUUID()}@example.org` }
  return (await prisma().user.create({ data, select: { id: true } })).id
}

/** An entry of a given time. */
async function entry(workspaceId: string, minute: number, action = 'team.created', userId: string | null = null) {
  const { id } = await prisma().auditEntry.create({ data: { workspaceId, at: at(minute), action, userId } })
  return id
}

async function listed(workspaceId: string, filter: Partial<AuditFilter> = {}): Promise<string[]> {
  return (await listAuditEntries(workspaceId, { limit: 100, ...filter })).map(({ id }) => id)
}

describe('the actions of the audit log', () => {
  it('are all told apart, and named after what they are done to', () => {
    expect(new Set(AUDIT_ACTIONS).size).toBe(AUDIT_ACTIONS.length)
    for (const action of AUDIT_ACTIONS) expect(action).toMatch(/^[a-z-]+\.[a-z-]+$/)
  })
})

describeOnBothDatabases('an entry of the audit log', () => {
  it('says who did what to what, and when', async () => {
    const workspaceId = await newWorkspace()
    const userId = await newUser('Ada Lovelace')
    const before = Date.now()
    const target = { type: 'team', id: randomUUID(), name: 'Checkout' }
    await record({ workspaceId, userId }, 'team.renamed', target, {
      before: 'Web',
      teams: ['a', 'b'],
      count: 2,
      on: true,
    })
    const [entry, ...others] = await listAuditEntries(workspaceId, { limit: 10 })
    expect(others).toEqual([])
    expect(entry).toEqual({
      id: expect.any(String),
      at: expect.any(Date),
      userId,
      userName: 'Ada Lovelace',
      action: 'team.renamed',
      targetType: 'team',
      targetId: target.id,
      targetName: 'Checkout',
      details: { before: 'Web', teams: ['a', 'b'], count: 2, on: true },
    })
    expect(entry?.at.getTime()).toBeGreaterThanOrEqual(before)
    expect(entry?.at.getTime()).toBeLessThanOrEqual(Date.now())
  })

  it('may be of the machine itself, and of nothing in particular', async () => {
    const workspaceId = await newWorkspace()
    await record({ workspaceId, userId: null }, 'account.sign-in-refused')
    expect(await listAuditEntries(workspaceId, { limit: 10 })).toMatchObject([
      { userId: null, userName: null, targetType: null, targetId: null, targetName: null, details: {} },
    ])
  })

  it('has a target without a name where that is a person', async () => {
    const workspaceId = await newWorkspace()
    await record({ workspaceId, userId: null }, 'member.removed', { type: 'user', id: 'u1' })
    expect(await listAuditEntries(workspaceId, { limit: 10 })).toMatchObject([{ targetId: 'u1', targetName: null }])
  })

  it('stays without a name when the account is deleted', async () => {
    const workspaceId = await newWorkspace()
    const userId = await newUser('Grace Hopper')
    await record({ workspaceId, userId }, 'account.signed-in')
    await prisma().user.delete({ where: { id: userId } })
    const entries = await listAuditEntries(workspaceId, { limit: 10 })
    expect(entries).toMatchObject([{ userId, userName: null }])
    expect(JSON.stringify(entries)).not.toContain('Grace')
  })
})

describeOnBothDatabases('the audit log', (provider) => {
  it('can neither be changed nor shortened', async () => {
    const workspaceId = await newWorkspace()
    const id = await entry(workspaceId, 0)
    const before = await prisma().auditEntry.findMany({ where: { workspaceId } })
    const attempts = [
      () => prisma().auditEntry.update({ where: { id }, data: { action: 'team.deleted' } }),
      () => prisma().auditEntry.updateMany({ where: { workspaceId }, data: { userId: null } }),
      () =>
        prisma().auditEntry.upsert({ where: { id }, create: { workspaceId, action: 'x' }, update: { action: 'x' } }),
      () => prisma().auditEntry.delete({ where: { id } }),
      () => prisma().auditEntry.deleteMany({ where: { workspaceId } }),
      () => prisma().auditEntry.deleteMany(),
      () => prisma().$executeRaw`UPDATE audit_entry SET action = 'x' WHERE id = ${id}`,
      () => prisma().$executeRaw`UPDATE audit_entry SET workspace_id = 'x'`,
      () => prisma().$executeRaw`DELETE FROM audit_entry WHERE id = ${id}`,
      () => prisma().$executeRaw`DELETE FROM audit_entry`,
      () => prisma().$executeRawUnsafe(OTHER_WAYS[provider](id)),
    ]
    for (const attempt of attempts) {
      await expect(attempt(), attempt.toString()).rejects.toThrow(APPEND_ONLY)
      expect(await prisma().auditEntry.findMany({ where: { workspaceId } })).toEqual(before)
    }
  })

  it('goes with its workspace, and with no other', async () => {
    const [gone, kept] = [await newWorkspace(), await newWorkspace()]
    for (const workspaceId of [gone, kept]) await entry(workspaceId, 0)
    await prisma().workspace.delete({ where: { id: gone } })
    expect(await prisma().auditEntry.count({ where: { workspaceId: gone } })).toBe(0)
    expect(await listed(kept)).toHaveLength(1)
  })

  it('cannot be of a workspace that does not exist', async () => {
    await expect(insertAuditEntries(randomUUID(), [{ userId: null, action: 'team.created' }])).rejects.toThrow()
  })
})

describeOnBothDatabases('the list of the audit log', () => {
  let workspaceId: string
  beforeEach(async () => {
    workspaceId = await newWorkspace()
  })

  it('begins with the newest', async () => {
    const [second, first, third] = [
      await entry(workspaceId, 2),
      await entry(workspaceId, 1),
      await entry(workspaceId, 3),
    ]
    expect(await listed(workspaceId)).toEqual([third, second, first])
  })

  it('has pages that together have every entry once, also of one moment', async () => {
    for (const minute of [1, 2, 2, 2, 2, 3, 3, 4]) await entry(workspaceId, minute)
    const all = await listed(workspaceId)
    expect(all).toHaveLength(8)
    const paged: string[] = []
    for (let page = await listed(workspaceId, { limit: 3 }); page.length > 0; ) {
      paged.push(...page)
      expect(page.length).toBeLessThanOrEqual(3)
      page = await listed(workspaceId, { limit: 3, before: page.at(-1) })
    }
    expect(paged).toEqual(all)
  })

  it('has what was done from one moment on, up to another and without it', async () => {
    const ids = [await entry(workspaceId, 1), await entry(workspaceId, 2), await entry(workspaceId, 3)]
    expect(await listed(workspaceId, { from: at(2) })).toEqual([ids[2], ids[1]])
    expect(await listed(workspaceId, { to: at(2) })).toEqual([ids[0]])
    expect(await listed(workspaceId, { from: at(2), to: at(3) })).toEqual([ids[1]])
    expect(await listed(workspaceId, { from: at(3), before: ids[2] })).toEqual([])
  })

  it('has one action, one person, or both only', async () => {
    const [ada, grace] = [await newUser('Ada'), await newUser('Grace')]
    const created = await entry(workspaceId, 1, 'team.created', ada)
    const deleted = await entry(workspaceId, 2, 'team.deleted', ada)
    const other = await entry(workspaceId, 3, 'team.deleted', grace)
    expect(await listed(workspaceId, { action: 'team.deleted' })).toEqual([other, deleted])
    expect(await listed(workspaceId, { userId: ada })).toEqual([deleted, created])
    expect(await listed(workspaceId, { userId: ada, action: 'team.deleted' })).toEqual([deleted])
    expect(await listed(workspaceId, { userId: ada, before: deleted })).toEqual([created])
    expect(await listed(workspaceId, { action: 'sample.loaded' })).toEqual([])
  })

  describe('of another workspace', () => {
    let foreign: string
    beforeAll(async () => {
      foreign = await entry(await newWorkspace(), 1)
    })

    it('shows nothing here', async () => expect(await listed(workspaceId)).toEqual([]))

    it.each([undefined, 'no id', randomUUID()])('has no place to go on from here', async (missing) => {
      await entry(workspaceId, 0)
      expect(await listed(workspaceId, { before: missing ?? foreign })).toEqual([])
    })
  })
})
