import '../support/auth-secret'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signedIn } from '../support/admin'
import type { AppProcess } from '../support/app-process'
import { type FaultApp, faultApp } from '../support/fault-app'
import { IS_FULL } from '../support/load/size'
import { lockHolder } from '../support/lock-holder'
import { durations, type Sample, steadyLoad } from '../support/steady-load'
import { hashOf, storedIn } from '../support/submissions'

/** For how long it is held, longer than the five seconds that a write waits; 10 is what the figures were made with. */
const SECONDS = Number(process.env.LOCK_SECONDS ?? (IS_FULL ? 10 : 7))

/** In milliseconds: a process that waited inside of SQLite would answer nothing for seconds. */
const RESPONSIVE = 2_500

describe('another process that holds the lock of the SQLite file', () => {
  let app: FaultApp
  let server: AppProcess

  beforeAll(async () => {
    app = await faultApp('sqlite')
    server = await app.start()
  })

  afterAll(async () => {
    await server?.stop()
    await app?.remove()
  })

  it(`leaves everybody reading; who writes waits or is told to come back, and nothing is lost (${SECONDS} s)`, async () => {
    const { cookie } = await signedIn(server.url)
    const load = steadyLoad(server.url, app.token, { people: 4, pause: 100 })
    const readers = steadyLoad(server.url, app.token, {
      people: 0,
      pause: 100,
      paths: ['/anonymity', '/dashboard', '/settings'],
      cookie,
    })
    await expect.poll(() => load.acknowledged.size, { timeout: 60_000 }).toBeGreaterThan(20)

    const { ended } = await lockHolder(app.database.url.slice('file:'.length), SECONDS * 1000)
    const held = performance.now()
    await ended
    // What was asked before had to wait for whatever else was going on.
    const since = ({ start }: Sample) => start > held
    const [during, pages] = [load.samples.filter(since), readers.samples.filter(since)]
    const acknowledged = load.acknowledged.size
    await expect.poll(() => load.acknowledged.size, { timeout: 30_000 }).toBeGreaterThan(acknowledged + 20)
    await Promise.all([load.end(), readers.end()])

    expect(readers.samples.filter(({ status }) => status !== 200)).toEqual([])
    expect(pages.length).toBeGreaterThan(10)
    expect(pages.filter(({ milliseconds }) => milliseconds > RESPONSIVE)).toEqual([])
    expect(load.samples.filter(({ status }) => ![204, 503].includes(status))).toEqual([])
    const refused = load.samples.filter(({ status }) => status === 503)
    expect(refused.filter(({ retryAfter }) => Number(retryAfter) > 0)).toHaveLength(refused.length)

    const stored = await storedIn(app.round)
    for (const one of load.acknowledged) expect(stored.get(hashOf(one))).toEqual(one.answers)
    expect(stored.size).toBe(load.acknowledged.size)
    const [reading, writing] = [durations(pages), durations(during)]
    console.log(
      `lock held for ${SECONDS} s: ${pages.length} pages meanwhile, p50 ${reading.p50} ms, max ${reading.max} ms; writes max ${writing.max} ms, ${refused.length} times 503; ${load.acknowledged.size} acknowledged, ${stored.size} stored`,
    )
  })
})
