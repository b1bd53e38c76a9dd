import '../support/auth-secret'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BOTH } from '../support/fault-app'
import { closedIsPublished } from '../support/load/database-at-rest'
import type { KeptRound } from '../support/load/kept-round'
import { toldSince } from '../support/load/known'
import { type LoadWorld, loadWorld } from '../support/load/load-world'
import { LoadedRound } from '../support/load/loaded-round'
import { median } from '../support/load/median'
import { MixedLoad } from '../support/load/mixed-load'
import { pageReader } from '../support/load/page-reader'
import type { StartedApp } from '../support/load/same-address'
import { type Sample, sampler } from '../support/load/samples'
import { sideRounds } from '../support/load/side-rounds'
import { IS_FULL } from '../support/load/size'
import { watchedApp } from '../support/load/watched-app'

/**
 * Two hours of a busy day: 2,000 people who open their link, answer, and now and then change it or come back (some 18
 * requests each), with their leads and coaches beside them. That would be 5.5 requests a second; here they come as fast
 * as they are answered.
 */
const REQUESTS = Number(process.env.REQUESTS ?? (IS_FULL ? 40_000 : 1_500))
/** In so many parts: one round each, after which it is looked what the app holds. */
const PARTS = 16
const TEAMS = 4
const STREAMS = 3

/** What may be more in the last quarter than in the second: what the app has is cached pages, and rounds that are listed. */
const GROWTH = { heap: 1.15, rss: 1.3 }
const WAL_LIMIT = 64 * 1024 ** 2
/** The pool, one that cleans the storage, and one for a moment. */
const CONNECTIONS = 12

describe.each(BOTH)('an app under a steady load (%s)', (provider) => {
  const watch = watchedApp()
  let world: LoadWorld
  let app: StartedApp

  beforeAll(async () => {
    world = await loadWorld(provider, TEAMS)
    app = await world.start(watch.variables)
  })

  afterAll(async () => {
    await app?.kill()
    await world?.remove()
    watch.remove()
  })

  it(
    `holds no more after ${REQUESTS} requests than after a quarter of them`,
    async () => {
      toldSince()
      const signed = { coach: await world.signIn('coach'), lead: await world.signIn('lead') }
      const sides: KeptRound[] = []
      const samples: Sample[] = []
      const sample = sampler(world, watch)
      let last = ''
      let requests = 0
      for (let part = 0; part < PARTS; part++) {
        const round = await LoadedRound.opened(world, signed)
        const pages = () => ['/', '/dashboard', '/rounds', `/rounds/${round.kept.id}`, ...(last ? [last] : [])]
        const load = new MixedLoad([
          ...round.streams([world.url], STREAMS),
          sideRounds(signed.coach, world.sideTeamId, sides),
          pageReader(signed.coach, pages),
          pageReader(signed.lead, () => ['/', '/rounds']),
        ])
        await load.reached(REQUESTS / PARTS)
        await load.end()
        requests += load.steps
        const wal = sample.wal()
        await round.kept.close(signed.coach)
        await closedIsPublished()
        expect(await round.expectWhole()).toEqual({ isClosed: true, published: TEAMS })
        last = `/assessments/${round.teams[0]?.assessmentId}`
        samples.push({ ...(await sample.all()), wal: Math.max(wal, sample.wal()) })
      }
      const quarter = (index: number) => samples.slice((index * PARTS) / 4, ((index + 1) * PARTS) / 4)
      const of = (name: keyof Sample) => [1, 3].map((index) => median(quarter(index).map((one) => one[name])))
      const shown = (name: keyof Sample, unit = 1) =>
        of(name)
          .map((one) => Math.round(one / unit))
          .join(' → ')
      const MB = 1024 ** 2
      const { acknowledged } = toldSince()
      console.log(
        `${provider}: ${requests} requests, ${acknowledged} writes; second quarter → last: heap ${shown('heap', MB)} MB, ` +
          `RSS ${shown('rss', MB)} MB, descriptors ${shown('descriptors')}, connections ${shown('connections')}, ` +
          `texts of SQL ${shown('statements')} (${shown('shapes')} but for the lengths of lists); WAL at most ${Math.round(Math.max(...samples.map(({ wal }) => wal)) / 1024)} kB`,
      )
      for (const name of ['heap', 'rss'] as const) {
        const [before = 0, after = 0] = of(name)
        expect([name, after / before]).toEqual([name, expect.toSatisfy((growth: number) => growth < GROWTH[name])])
      }
      const [before = 0, after = 0] = of('descriptors')
      expect(after).toBeLessThanOrEqual(before + 2)
      expect(Math.max(...samples.map(({ wal }) => wal))).toBeLessThan(WAL_LIMIT)
      expect(Math.max(...samples.map(({ connections }) => connections))).toBeLessThanOrEqual(CONNECTIONS)
    },
    300_000 + REQUESTS * 120,
  )
})
