import '../support/auth-secret'
import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/database/client'
import { signedIn } from '../support/admin'
import { appProcess } from '../support/app-process'
import { AUTH_SECRET } from '../support/auth-secret'
import { closedIsPublished } from '../support/load/database-at-rest'
import { toldSince } from '../support/load/known'
import { type LoadWorld, loadWorld } from '../support/load/load-world'
import { LoadedRound } from '../support/load/loaded-round'
import { MixedLoad } from '../support/load/mixed-load'
import { KEEP_ALIVE, type StartedApp } from '../support/load/same-address'
import { IS_FULL } from '../support/load/size'

const ROUNDS = IS_FULL ? 30 : 6
const PROCESSES = IS_FULL ? 4 : 2
const PEOPLE = 2
/** The round clock looks at the rounds whenever the seconds are a multiple of five. */
const TICK = 5_000

/** Within how many milliseconds the coaches come: the clock of a busy process is late, and does one round after the other. */
const SPREAD = 4_000

type Running = Pick<StartedApp, 'url' | 'kill'>

describe(`${ROUNDS} rounds that ${PROCESSES} processes close at one moment, by hand and by the clock (postgresql)`, () => {
  let world: LoadWorld
  const running: Running[] = []

  beforeAll(async () => {
    world = await loadWorld('postgresql', 2)
    running.push(await world.start())
    while (running.length < PROCESSES) {
      running.push(await appProcess({ DATABASE_URL: world.database.url, AUTH_SECRET, ...KEEP_ALIVE }))
    }
  }, 180_000)

  afterAll(async () => {
    await Promise.all(running.map((app) => app.kill()))
    await world?.remove()
  })

  it('are published once each, with all that was acknowledged and nothing that came later', async () => {
    const signed = { coach: await world.signIn('coach'), lead: await world.signIn('lead') }
    const coaches = [signed.coach]
    for (const { url } of running.slice(1)) coaches.push(await signedIn(url))
    const rounds: LoadedRound[] = []
    while (rounds.length < ROUNDS) rounds.push(await LoadedRound.opened(world, signed))
    toldSince()
    const urls = running.map(({ url }) => url)
    const load = new MixedLoad(rounds.flatMap((round) => round.steps(urls, PEOPLE)))
    await load.reached(ROUNDS * PEOPLE)
    const closers = await Promise.all(rounds.map(({ kept }) => kept.closers(coaches)))

    const closesAt = new Date(Math.ceil((Date.now() + 4_000) / TICK) * TICK)
    const ids = rounds.map(({ kept }) => kept.id)
    await prisma().round.updateMany({ where: { id: { in: ids } }, data: { closesAt } })
    for (const { kept } of rounds) if (kept.state.value) kept.state.settle({ ...kept.state.value, closesAt })
    await wait(closesAt.getTime() - Date.now())
    // The clock does one round after the other; it meets some of the coaches before they are there, and some after.
    const byHand = await Promise.all(closers.map((close) => wait(randomInt(SPREAD)).then(close)))
    await load.end()
    // Whoever comes now is told that it is over.
    const late = new MixedLoad(rounds.flatMap((round) => round.steps(urls, 1)))
    await late.end()
    await closedIsPublished()

    const teams = world.teamIds.length
    for (const round of rounds) expect(await round.expectWhole()).toEqual({ isClosed: true, published: teams })
    for (const { members } of rounds.flatMap((round) => round.teams)) expect(members.at(-1)?.isTooLate).toBe(true)
    expect(Math.max(...byHand)).toBeLessThanOrEqual(1)
    const { acknowledged, refused } = toldSince()
    const hands = byHand.reduce((sum, one) => sum + one, 0)
    const noted = { targetId: { in: ids }, action: 'round.closed', details: { contains: 'clock' } }
    expect(await prisma().auditEntry.count({ where: noted })).toBe(ROUNDS - hands)
    console.log(
      `postgresql, ${PROCESSES} processes: ${ROUNDS} rounds closed once each, ${hands} by hand and ${ROUNDS - hands} ` +
        `by the clock; ${acknowledged} writes acknowledged and all counted, ${refused} refused and none counted`,
    )
  }, 600_000)
})
