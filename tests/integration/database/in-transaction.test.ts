import { expect, it } from 'vitest'
import { disconnect, inTransaction, prisma } from '@/database/client'
import { describeOnBothDatabases } from '../../support/databases'

const named = (name: string) => ({ data: { name } })
const count = (name: string) => prisma().workspace.count({ where: { name } })

describeOnBothDatabases('inTransaction', () => {
  it('stores all of its writes', async () => {
    await inTransaction(async () => {
      await prisma().workspace.create(named('both'))
      await prisma().workspace.create(named('both'))
    })
    expect(await count('both')).toBe(2)
  })

  it('stores nothing if one of them fails', async () => {
    const failing = inTransaction(async () => {
      const { id } = await prisma().workspace.create(named('none'))
      await prisma().workspace.create({ data: { id, name: 'none' } })
    })
    await expect(failing).rejects.toMatchObject({ code: 'P2002' })
    expect(await count('none')).toBe(0)
  })

  it('gives back what the work returns, and reads what it has written', async () => {
    const read = await inTransaction(async () => {
      await prisma().workspace.create(named('read'))
      return count('read')
    })
    expect(read).toBe(1)
  })

  it('joins the transaction it is called in: all of both is rolled back', async () => {
    const outer = inTransaction(async () => {
      await prisma().workspace.create(named('joined'))
      await inTransaction(() => prisma().workspace.create(named('joined')))
      throw new Error('the outer one fails')
    })
    await expect(outer).rejects.toThrow('the outer one fails')
    expect(await count('joined')).toBe(0)
  })

  it('keeps apart what happens at the same time outside of it', async () => {
    let begun = () => {}
    const isOpen = new Promise<void>((settle) => {
      begun = settle
    })
    const inside = inTransaction(async () => {
      await prisma().workspace.create(named('inside'))
      begun()
      await count('inside')
      throw new Error('rolled back')
    })
    const failed = expect(inside).rejects.toThrow('rolled back')
    await isOpen
    await prisma().workspace.create(named('outside'))
    await failed
    expect([await count('inside'), await count('outside')]).toEqual([0, 1])
  })

  it('works again after the connection was closed', async () => {
    await prisma().workspace.create(named('kept'))
    await disconnect()
    expect(await count('kept')).toBe(1)
  })
})
