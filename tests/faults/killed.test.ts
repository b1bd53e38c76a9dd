import '../support/auth-secret'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { disconnect } from '@/database/client'
import { BOTH } from '../support/fault-app'
import { isBrokenConnection } from '../support/load/broken-connection'
import { closedIsPublished, databaseAtRest } from '../support/load/database-at-rest'
import { expectRound } from '../support/load/expect-round'
import type { KeptRound } from '../support/load/kept-round'
import { MOMENTS, rehearsedClose, untilMoment } from '../support/load/kills'
import { toldSince } from '../support/load/known'
import { type LoadWorld, loadWorld } from '../support/load/load-world'
import { LoadedRound } from '../support/load/loaded-round'
import { medianAndMost } from '../support/load/median'
import { MixedLoad } from '../support/load/mixed-load'
import { pageReader } from '../support/load/page-reader'
import { publishedRows } from '../support/load/published-rows'
import type { StartedApp } from '../support/load/same-address'
import { sideRounds } from '../support/load/side-rounds'
import { IS_FULL } from '../support/load/size'

/** How often the app is killed on each database. */
const KILLS = Number(process.env.KILLS ?? (IS_FULL ? 100 : 6))
const TEAMS = 4
const PEOPLE = 5

describe.each(BOTH)('an app that is killed again and again under a mixed load (%s)', (provider) => {
  let world: LoadWorld
  let app: StartedApp | undefined

  beforeAll(async () => {
    world = await loadWorld(provider, TEAMS)
  })

  afterAll(async () => {
    await app?.kill()
    await world?.remove()
  })

  it(
    `keeps what was acknowledged, once, and closes rounds wholly (${KILLS} kills)`,
    async () => {
      toldSince()
      app = await world.start()
      const signed = { coach: await world.signIn('coach'), lead: await world.signIn('lead') }
      const { coach } = signed
      const starts: number[] = []
      const sides: KeptRound[] = []
      const closed: { round: LoadedRound; rows: string }[] = []
      let [kills, cutOff] = [0, 0]
      let round = await LoadedRound.opened(world, signed)

      const newLoad = () =>
        new MixedLoad([
          ...round.steps([world.url], PEOPLE),
          sideRounds(coach, world.sideTeamId, sides),
          pageReader(coach, () => ['/', '/dashboard', `/rounds/${round.kept.id}`, ...closed.slice(-1).map(reportOf)]),
        ])
      const kill = async (load?: MixedLoad) => {
        load?.mayBreak()
        await app?.kill()
        await load?.end()
        await databaseAtRest(provider)
        kills++
        // Every second time what was left is looked at; else it is the app that recovers the database.
        if (kills % 2 === 0) {
          const { isClosed, published } = await round.expectWhole()
          if (isClosed && published < TEAMS) cutOff++
        }
        await disconnect()
        app = await world.start()
        starts.push(app.startedIn)
      }
      const check = async () => {
        await closedIsPublished()
        const { isClosed, published } = await round.expectWhole()
        expect(published).toBe(isClosed ? TEAMS : 0)
        for (const side of sides.splice(0)) await expectRound(side)
        if (!isClosed) return
        closed.push({ round, rows: await publishedRows(round.kept.id) })
        round = await LoadedRound.opened(world, signed)
      }

      const rehearsal = newLoad()
      const closeTakes = await rehearsedClose({ load: rehearsal, round, coach })
      await rehearsal.end()
      await check()
      for (let index = 0; kills < KILLS; index++) {
        const moment = MOMENTS[index % MOMENTS.length] ?? 'load'
        const load = newLoad()
        await disconnect()
        await untilMoment[moment]({ load, round, coach, closeTakes }).catch(unlessBroken)
        await kill(load)
        if (moment === 'start') {
          await wait(Math.random() * closeTakes)
          await kill()
        }
        await round.sendAgain(world.url)
        await check()
      }
      // What was published once never changes.
      for (const { round, rows } of closed) expect(await publishedRows(round.kept.id)).toBe(rows)
      const { acknowledged, refused, inDoubt } = toldSince()
      console.log(
        `${provider}: ${kills} kills; writes: ${acknowledged} acknowledged, ${refused} refused, ${inDoubt} in doubt; ` +
          `none lost, none twice; ${closed.length} rounds of ${TEAMS} teams closed, ${cutOff} seen cut off; ` +
          `restart ${medianAndMost(starts)} ms; a close took ${Math.round(closeTakes)} ms`,
      )
    },
    120_000 + KILLS * 30_000,
  )
})

const reportOf = ({ round }: { round: LoadedRound }) => `/assessments/${round.teams[0]?.assessmentId}`

function unlessBroken(error: unknown): void {
  if (!isBrokenConnection(error)) throw error
}
