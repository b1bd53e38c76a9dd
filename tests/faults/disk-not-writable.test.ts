import '../support/auth-secret'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/database/client'
import en from '@/messages/en'
import { ADMIN, signedIn } from '../support/admin'
import type { AppProcess } from '../support/app-process'
import { type FaultApp, faultApp } from '../support/fault-app'
import { IS_FULL } from '../support/load/size'
import { PlainBrowser } from '../support/plain-browser'
import { type SmallDisk, smallDisk } from '../support/small-disk'
import { durations, type Sample, type SteadyLoad, steadyLoad } from '../support/steady-load'
import { hashOf, storedIn } from '../support/submissions'

/** For how long nothing can be written. */
const SECONDS = Number(process.env.OUTAGE_SECONDS ?? (IS_FULL ? 20 : 5))

const FAULTS = [
  { name: 'is full', fault: 'fill' },
  { name: 'can only be read', fault: 'refuseWrites' },
] as const

describe.each(FAULTS)('a disk that $name under load (sqlite)', ({ name, fault }) => {
  let disk: SmallDisk
  let app: FaultApp
  let server: AppProcess
  let load: SteadyLoad | undefined

  beforeEach(async () => {
    disk = smallDisk(() => server.pid)
    app = await faultApp('sqlite', { database: { url: `file:${disk.folder}/app.db`, remove: async () => {} } })
    server = await app.start()
  })

  afterEach(async () => {
    await load?.end()
    await server?.stop()
    await app?.remove()
    disk.remove()
  })

  it(`is said, while reading goes on; nothing is lost, and all works again by itself (${SECONDS} s)`, async () => {
    const browser = await signedIn(server.url)
    load = steadyLoad(server.url, app.token, { people: 4, paths: ['/dashboard'], cookie: browser.cookie })
    const { samples, acknowledged } = load
    await expect.poll(() => acknowledged.size, { timeout: 60_000 }).toBeGreaterThan(20)

    const mend = disk[fault]()
    const firstRefused = async () => {
      // What the log has room for could still be written for a while.
      await prisma()
        .$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)')
        .catch(() => {})
      return refusedIn(samples).length
    }
    await expect.poll(firstRefused, { timeout: 60_000 }).toBeGreaterThan(0)
    const from = samples.length
    const until = performance.now() + SECONDS * 1000
    const values = { email: ADMIN.email, password: ADMIN.password }
    const signIn = await new PlainBrowser(server.url).submit('/sign-in', 'password', values)
    while (performance.now() < until) await setTimeout(100)
    const during = samples.slice(from)
    mend()

    const before = acknowledged.size
    await expect.poll(() => acknowledged.size, { timeout: 30_000 }).toBeGreaterThan(before + 20)
    await load.end()

    const refused = refusedIn(samples)
    expect(JSON.parse(refused[0]?.body ?? '')).toMatchObject({ code: 'storage-full', title: en.errors['storage-full'] })
    expect(refused.filter(({ retryAfter }) => Number(retryAfter) > 0)).toHaveLength(refused.length)
    expect([signIn.status, signIn.html.includes('nothing was stored')]).toEqual([503, true])
    expect(samples.filter(({ status }) => ![200, 204, 503].includes(status))).toEqual([])
    expect(during.filter(({ status }) => status === 200).length).toBeGreaterThan(0)

    const stored = await storedIn(app.round)
    for (const one of acknowledged) expect(stored.get(hashOf(one))).toEqual(one.answers)
    expect(stored.size).toBe(acknowledged.size)
    expect(await prisma().$queryRawUnsafe('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    const { p50, max } = durations(during)
    console.log(
      `a disk that ${name} for ${SECONDS} s (${disk.how}): ${during.length} requests meanwhile, p50 ${p50} ms, max ${max} ms, ${refused.length} times 503; ${acknowledged.size} acknowledged, ${stored.size} stored; integrity ok`,
    )
  })
})

const refusedIn = (samples: readonly Sample[]) => samples.filter(({ status }) => status === 503)
