import { expect, it } from 'vitest'
import { prisma } from '@/database/client'
import { deleteOldRateLimits, giveBackTry, takeTry } from '@/database/rate-limits'
import { describeOnBothDatabases } from '../../support/databases'

const LIMIT = { tries: 10, seconds: 900 }
const START = Date.parse('2026-03-02T09:00:00Z')
const at = (seconds: number) => new Date(START + seconds * 1000)

/** Tries once every second from `first` on. */
async function tries(key: string, count: number, first = 0): Promise<(number | null)[]> {
  const waits: (number | null)[] = []
  for (let index = 0; index < count; index++) waits.push(await takeTry(key, LIMIT, at(first + index)))
  return waits
}

const ALLOWED = Array<null>(10).fill(null)

describeOnBothDatabases('a rate limit', () => {
  it('refuses the eleventh try, with the seconds until the oldest leaves the window', async () => {
    expect(await tries('eleven', 12)).toEqual([...ALLOWED, 890, 889])
  })

  it('allows one try for each that has left the window, and not a moment earlier', async () => {
    await tries('slides', 10)
    expect(await takeTry('slides', LIMIT, new Date(START + 899_999))).toBe(1)
    expect(await takeTry('slides', LIMIT, at(900))).toBeNull()
    expect(await takeTry('slides', LIMIT, at(900))).toBe(1)
    expect(await takeTry('slides', LIMIT, at(901))).toBeNull()
    expect(await tries('slides', 8, 902)).toEqual(ALLOWED.slice(2))
    expect(await takeTry('slides', LIMIT, at(910))).toBe(890)
  })

  it('does not count what it refuses', async () => {
    await tries('patient', 10)
    await tries('patient', 20, 100)
    expect(await tries('patient', 10, 909)).toEqual(ALLOWED)
  })

  it('keeps nobody out for what was tried before the clock was put back', async () => {
    await tries('back in time', 10, 3_600)
    expect(await tries('back in time', 11)).toEqual([...ALLOWED, 890])
  })

  it('counts every key on its own', async () => {
    await tries('one', 10)
    expect(await takeTry('other', LIMIT, at(10))).toBeNull()
  })

  it('lets exactly ten of fifty tries at the same time through', async () => {
    const waits = await Promise.all(Array.from({ length: 50 }, () => takeTry('crowd', LIMIT)))
    expect(waits.filter((wait) => wait === null)).toHaveLength(10)
    expect(waits.filter((wait) => wait !== null && (wait < 850 || wait > 900))).toEqual([])
  })

  it('does not count tries that were given back', async () => {
    await tries('given', 10)
    await giveBackTry('given', at(10))
    expect(await tries('given', 2, 11)).toEqual([null, 888])
  })

  it('gives back as often as it is asked to, at the same time too', async () => {
    await tries('back', 10)
    await Promise.all(Array.from({ length: 10 }, () => giveBackTry('back', at(10))))
    expect(await tries('back', 11, 11)).toEqual([...ALLOWED, 890])
  })

  it('gives nothing back where nothing was taken', async () => {
    await giveBackTry('never')
    expect(await prisma().rateLimit.count({ where: { key: 'never' } })).toBe(0)
    expect(await tries('never', 11)).toEqual([...ALLOWED, 890])
  })

  it('keeps counting right where a clock is behind', async () => {
    await tries('clock', 9, 100)
    expect(await takeTry('clock', LIMIT, at(99))).toBeNull()
    expect(await takeTry('clock', LIMIT, at(110))).toBe(889)
  })

  it('keeps a key as long as it counts', async () => {
    await tries('kept', 10)
    await deleteOldRateLimits(at(908))
    expect(await takeTry('kept', LIMIT, new Date(START + 899_000))).toBe(1)
    await deleteOldRateLimits(at(909))
    expect(await prisma().rateLimit.count({ where: { key: 'kept' } })).toBe(0)
  })

  it('forgets what no longer counts when a new key comes', async () => {
    await tries('old', 3)
    await takeTry('new', LIMIT, at(5000))
    expect(
      await prisma().rateLimit.findMany({ select: { key: true }, where: { key: { in: ['old', 'new'] } } }),
    ).toEqual([{ key: 'new' }])
  })
})
