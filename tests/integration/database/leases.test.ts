import { beforeEach, expect, it } from 'vitest'
import { prisma } from '@/database/client'
import { forgetOtherLeases, giveBackLease, giveBackLeases, takeLease } from '@/database/leases'
import { describeOnBothDatabases } from '../../support/databases'

const HOUR = 3_600_000

/** A lease as if somebody had taken it so many milliseconds ago, or will in so many. */
async function endsIn(milliseconds: number): Promise<void> {
  await prisma().lease.updateMany({ data: { until: new Date(Date.now() + milliseconds) } })
}

describeOnBothDatabases('a lease', (provider) => {
  beforeEach(async () => {
    await prisma().lease.deleteMany()
  })

  it('is one process’s of many that want it at once', async () => {
    const taken = await Promise.all(Array.from({ length: 20 }, (_, process) => takeLease('rounds', 60, `p${process}`)))
    expect(taken.filter((isTaken) => isTaken)).toHaveLength(1)
    const [row] = await prisma().lease.findMany()
    expect(row?.holder).toBe(`p${taken.indexOf(true)}`)
  })

  it('is held on by whoever has it, for as long as they say so', async () => {
    expect(await takeLease('rounds', 60, 'one')).toBe(true)
    await endsIn(1_000)
    expect(await takeLease('rounds', 60, 'one')).toBe(true)
    const { until } = await prisma().lease.findUniqueOrThrow({ where: { name: 'rounds' } })
    expect(Math.abs(until.getTime() - Date.now() - 60_000)).toBeLessThan(5_000)
    expect(await takeLease('rounds', 60, 'other')).toBe(false)
  })

  it('is another’s once its holder has not been heard of for so long, and then not the first one’s any more', async () => {
    await takeLease('rounds', 60, 'dead')
    await endsIn(-1)
    const taken = await Promise.all(['one', 'two', 'three'].map((process) => takeLease('rounds', 60, process)))
    expect(taken.filter((isTaken) => isTaken)).toHaveLength(1)
    expect(await takeLease('rounds', 60, 'dead')).toBe(false)
  })

  it('ends by itself, without anybody touching it', async () => {
    expect(await takeLease('rounds', 2, 'one')).toBe(true)
    expect(await takeLease('rounds', 2, 'other')).toBe(false)
    await expect.poll(() => takeLease('rounds', 2, 'other'), { timeout: 10_000, interval: 50 }).toBe(true)
  })

  it('is taken over where it ends later than it could: the clock was put back', async () => {
    await takeLease('rounds', 60, 'dead')
    await endsIn(HOUR)
    expect(await takeLease('rounds', 60, 'one')).toBe(true)
  })

  it('is given back by its holder, and by nobody else', async () => {
    await takeLease('rounds', 60, 'one')
    await takeLease('mails', 60, 'one')
    await giveBackLease('rounds', 'other')
    await giveBackLeases('other')
    expect(await takeLease('rounds', 60, 'other')).toBe(false)
    await giveBackLease('rounds', 'one')
    expect(await takeLease('rounds', 60, 'other')).toBe(true)
    await giveBackLeases('one')
    expect(await prisma().lease.findMany({ select: { name: true, holder: true } })).toEqual([
      { name: 'rounds', holder: 'other' },
    ])
  })

  it('of one thing is none of another', async () => {
    expect(await takeLease('rounds', 60, 'one')).toBe(true)
    expect(await takeLease('mails', 60, 'other')).toBe(true)
  })

  it(`of a process that has ended is ${provider === 'sqlite' ? 'forgotten' : 'waited for'} at the start of another`, async () => {
    await takeLease('rounds', 60, 'dead')
    await forgetOtherLeases('one')
    expect(await takeLease('rounds', 60, 'one')).toBe(provider === 'sqlite')
  })
})
