import '../support/auth-secret'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AppProcess, appProcess } from '../support/app-process'
import { AUTH_SECRET } from '../support/auth-secret'
import { HOUR, JumpingApp, OPEN, PUBLISHED } from '../support/load/jumping-app'
import { PERSONAL_LINKS } from '../support/load/loaded-round'
import { publishedRows } from '../support/load/published-rows'
import { KEEP_ALIVE } from '../support/load/same-address'
import { PlainBrowser } from '../support/plain-browser'

/** Not longer than a busy machine needs. */
const PATIENCE = { timeout: 60_000, interval: 250 }
const LIMIT = 300_000

describe('one process, whose clock jumps around the close of a round (sqlite)', () => {
  let jumping: JumpingApp

  beforeAll(async () => {
    jumping = await JumpingApp.started('sqlite')
  }, LIMIT)

  afterAll(() => jumping?.remove())

  it(
    'closes it early when the clock goes ahead, once and whole, and it stays closed when the clock is set right',
    async () => {
      const round = await jumping.answeredRound(HOUR / 2)
      expect(await round.expectWhole()).toEqual(OPEN)
      await jumping.jump(HOUR)
      await jumping.expectClosesByClock(round)
      const published = await publishedRows(round.kept.id)
      await jumping.expectGoesOn()
      await useUpTries(jumping.world.url)
      await expect(jumping.world.signIn('coach')).rejects.toThrow('429')

      await jumping.jump(0)
      await jumping.expectTooLate(round)
      // What was tried in a time that has not come yet keeps nobody out.
      await jumping.expectGoesOn()
      expect(await round.expectWhole(Date.now() + HOUR)).toEqual(PUBLISHED)
      expect(await publishedRows(round.kept.id)).toBe(published)
      console.log('sqlite: an hour ahead and back: closed once, early; nothing lost, nobody kept out')
    },
    LIMIT,
  )

  it(
    'keeps it open when the clock goes back, and counts all once it has closed; what has closed stays so',
    async () => {
      const before = await jumping.answeredRound(HOUR)
      await before.kept.close(jumping.signed.coach)
      const round = await jumping.answeredRound(HOUR)
      await jumping.remind(round)
      await expect.poll(() => jumping.mails.mails.length, PATIENCE).toBe(PERSONAL_LINKS)
      const closesAt = Date.now() + 6_000
      await round.kept.move(jumping.signed.coach, new Date(closesAt))

      await jumping.jump(-HOUR)
      await jumping.expectTooLate(before)
      await jumping.expectGoesOn()
      await expect.poll(() => Date.now() > closesAt, PATIENCE).toBe(true)
      await jumping.answer(round)
      await jumping.remind(round)
      expect(await round.expectWhole()).toEqual(OPEN)

      await jumping.jump(0)
      await jumping.expectClosesByClock(round)
      await jumping.expectGoesOn()
      expect(jumping.mails.mails.length).toBe(PERSONAL_LINKS)
      expect(await before.expectWhole()).toEqual(PUBLISHED)
      console.log('sqlite: an hour back and on: closed an hour later, all counted; reminded once')
    },
    LIMIT,
  )
})

describe('processes whose clocks are wrong, where the database tells the time (postgresql)', () => {
  let jumping: JumpingApp
  let other: AppProcess

  beforeAll(async () => {
    jumping = await JumpingApp.started('postgresql')
    // One more, whose clock is right.
    other = await appProcess({ DATABASE_URL: jumping.world.database.url, AUTH_SECRET, ...KEEP_ALIVE })
  }, LIMIT)

  afterAll(async () => {
    await other?.kill()
    await jumping?.remove()
  })

  it.each([
    ['ahead', HOUR],
    ['behind', -HOUR],
  ])(
    'close no round early or late, and refuse nobody by themselves, with one an hour %s',
    async (_, shift) => {
      await jumping.jump(0)
      const round = await jumping.answeredRound(HOUR / 2)
      await jumping.jump(shift)
      await jumping.expectGoesOn()
      // By now the clock has looked at it; both processes still take answers.
      await jumping.answer(round)
      await jumping.answer(round, other.url)
      expect(await round.expectWhole()).toEqual(OPEN)
      await round.kept.move(jumping.signed.coach, new Date(Date.now() + 3_000))
      await jumping.expectClosesByClock(round)
      await jumping.expectTooLate(round, other.url)
      expect(await round.expectWhole()).toEqual(PUBLISHED)
      console.log(`postgresql: one of two processes ${shift / HOUR} h off: closed once, by the database's clock`)
    },
    LIMIT,
  )
})

/** Types a wrong password as often as that is allowed from one network, and once more. */
async function useUpTries(url: string): Promise<void> {
  const statuses = []
  for (let tries = 0; tries <= 10; tries++) {
    const typed = { email: 'nobody@example.org', password: 'not the one' }
    statuses.push((await new PlainBrowser(url).submit('/sign-in', 'email', typed)).status)
  }
  expect(statuses.at(-1)).toBe(429)
}
