import { expect, it } from 'vitest'
import { inTransaction, prisma } from '@/database/client'
import { Prisma } from '@/database/generated/sqlite/client'
import { inQuickTransaction, inSharedTransaction, quickExecute, quickRows, quickTogether } from '@/database/quick'
import { AppError } from '@/errors/app-error'
import { describeOnBothDatabases } from '../../support/databases'

const insert = (id: string, name: string) =>
  quickExecute(Prisma.sql`INSERT INTO workspace (id, name, created_at) VALUES (${id}, ${name}, CURRENT_TIMESTAMP)`)
const count = (name: string) => prisma().workspace.count({ where: { name } })
const newId = () => crypto.randomUUID()

describeOnBothDatabases('quick statements', () => {
  it('give rows by the names of their columns, with times, yes and no as Prisma gives them', async () => {
    const workspace = await prisma().workspace.create({ data: { name: 'typed' } })
    const round = await prisma().round.create({
      data: {
        ...{ workspaceId: workspace.id, name: 'R', questionnaireId: 'calms', questionnaireVersion: 1, variant: 'full' },
        ...{ minimumGroupSize: 5, opensAt: new Date(), closesAt: new Date(), asksLead: false, asksMembers: true },
      },
    })
    const query = Prisma.sql`
      SELECT name, opens_at, closed_at, asks_lead, asks_members, minimum_group_size FROM round WHERE id = ${round.id}`
    const [quick] = await quickRows(query)
    expect(quick).toEqual({
      name: 'R',
      opens_at: round.opensAt,
      closed_at: null,
      asks_lead: false,
      asks_members: true,
      minimum_group_size: 5,
    })
    expect(await inTransaction(() => quickRows(query))).toEqual([quick])
  })

  it('of a transaction are stored all or not at all', async () => {
    await inQuickTransaction(async () => {
      await insert(newId(), 'both')
      await insert(newId(), 'both')
    })
    const id = newId()
    const failing = inQuickTransaction(async () => {
      await insert(id, 'none')
      await insert(id, 'none')
    })
    await expect(failing).rejects.toThrow()
    expect([await count('both'), await count('none')]).toEqual([2, 0])
  })

  it('that come at the same time each have their own fate', async () => {
    const taken = newId()
    await insert(taken, 'taken')
    const all = Array.from({ length: 200 }, (_, at) =>
      inQuickTransaction(async () => {
        await insert(newId(), 'at once')
        if (at % 5 === 0) throw new Error('refused')
        if (at % 5 === 1) await insert(taken, 'at once')
        return at
      }),
    )
    const settled = await Promise.allSettled(all)
    const kept = settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
    expect(kept).toEqual(Array.from({ length: 200 }, (_, at) => at).filter((at) => at % 5 > 1))
    expect(await count('at once')).toBe(kept.length)
  })

  it('wait for a transaction of Prisma’s client, and see what it has stored', async () => {
    let begun = () => {}
    const isOpen = new Promise<void>((settle) => {
      begun = settle
    })
    const slow = inTransaction(async () => {
      await prisma().workspace.create({ data: { name: 'slow' } })
      begun()
      await count('slow')
    })
    await isOpen
    await inQuickTransaction(() => insert(newId(), 'after it'))
    await slow
    expect([await count('slow'), await count('after it')]).toEqual([1, 1])
  })

  it('are part of a transaction of Prisma’s client that they stand in', async () => {
    const failing = inTransaction(async () => {
      await inQuickTransaction(() => insert(newId(), 'inside'))
      throw new Error('the outer one fails')
    })
    await expect(failing).rejects.toThrow('the outer one fails')
    expect(await count('inside')).toBe(0)
  })

  it('leave no way to ask past their transaction, which on SQLite would wait for itself', async () => {
    await expect(inQuickTransaction(() => count('any'))).rejects.toThrow('quick transaction')
    await expect(inQuickTransaction(() => inTransaction(() => count('any')))).rejects.toThrow('quick transaction')
  })

  it('of all who share a transaction are part of it, also where one who is refused ends last', async () => {
    const refused = inSharedTransaction(async () => {
      for (let turn = 0; turn < 3; turn++) await quickRows(Prisma.sql`SELECT 1 AS one`)
      throw new AppError('not-found')
    })
    const undone = ['one', 'two'].map((name) =>
      inSharedTransaction(async () => {
        await quickTogether(insertAll, name)
        throw new Error('after it was written')
      }),
    )
    const kept = inSharedTransaction(() => quickTogether(insertAll, 'three'))
    const settled = await Promise.allSettled([refused, ...undone, kept])
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'fulfilled'])
    expect([await count('one'), await count('two'), await count('three')]).toEqual([0, 0, 1])
  })
})

async function insertAll(names: readonly string[]): Promise<readonly string[]> {
  for (const name of names) await insert(newId(), name)
  return names
}
