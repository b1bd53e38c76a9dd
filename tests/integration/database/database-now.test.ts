import { afterEach, expect, it, vi } from 'vitest'
import { prisma } from '@/database/client'
import { databaseNow, measureDatabaseTime } from '@/database/database-now'
import { takeLease } from '@/database/leases'
import { addMails, claimDueMails } from '@/database/outbox'
import { describeOn, describeOnBothDatabases } from '../../support/databases'

const HOUR = 3_600_000

afterEach(() => {
  vi.useRealTimers()
})

/** From now on this process's clock is wrong by so much; the database's is another matter. */
function putClock(milliseconds: number): void {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(Date.now() + milliseconds)
}

describeOnBothDatabases('the time that decides', () => {
  it('is that of a clock that is right, measured or not', async () => {
    expect(Math.abs(databaseNow().getTime() - Date.now())).toBeLessThan(1_000)
    await measureDatabaseTime()
    expect(Math.abs(databaseNow().getTime() - Date.now())).toBeLessThan(1_000)
  })
})

describeOn('postgresql', 'a process whose clock is wrong', () => {
  it.each([HOUR, -HOUR])('by %i milliseconds knows what time it is all the same', async (wrong) => {
    const right = Date.now()
    await measureDatabaseTime()
    putClock(wrong)
    // Also before it measures again.
    expect(Math.abs(databaseNow().getTime() - right)).toBeLessThan(5_000)
    await measureDatabaseTime()
    expect(Math.abs(databaseNow().getTime() - right)).toBeLessThan(5_000)
  })

  it.each([HOUR, -HOUR])(
    'by %i milliseconds takes no lease from others, nor a mail that another sends',
    async (wrong) => {
      await prisma().lease.deleteMany()
      await prisma().outboxMail.deleteMany()
      const of = { workspaceId: null, roundId: null }
      await addMails([{ ...of, sealed: 'one', expiresAt: new Date(Date.now() + 3 * HOUR) }])
      expect(await takeLease('rounds', 60, 'right')).toBe(true)
      expect(await claimDueMails(9, 60)).toHaveLength(1)
      putClock(wrong)
      expect(await takeLease('rounds', 60, 'wrong')).toBe(false)
      expect(await claimDueMails(9, 60)).toEqual([])
      // What it adds itself is due at once, for all.
      await addMails([{ ...of, sealed: 'two', expiresAt: new Date(Date.now() + 3 * HOUR) }])
      expect(await claimDueMails(9, 60)).toMatchObject([{ sealed: 'two', tries: 1 }])
    },
  )
})
