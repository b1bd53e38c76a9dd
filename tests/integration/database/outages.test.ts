import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { disconnect, inTransaction, prisma, withOutages } from '@/database/client'
import { waitForDatabase } from '@/database/wait-for-database'
import { describeOn } from '../../support/databases'
import { type Severable, severable } from '../../support/severable'

const UNAVAILABLE = { code: 'unavailable', retryAfter: 5 }
const STORAGE_FULL = { code: 'storage-full', retryAfter: 10 }

const create = (name: string) => prisma().workspace.create({ data: { name } })
const count = () => prisma().workspace.count()

/** How long it takes to fail so, in milliseconds. */
async function failing(work: () => Promise<unknown>, as: object): Promise<number> {
  const start = performance.now()
  await expect(work()).rejects.toMatchObject(as)
  return performance.now() - start
}

describeOn('postgresql', 'PostgreSQL that fails', () => {
  let way: Severable
  let direct: string

  beforeAll(async () => {
    direct = process.env.DATABASE_URL ?? ''
    way = await severable(direct)
    Object.assign(process.env, {
      DATABASE_URL: way.url,
      DATABASE_POOL: '2',
      DATABASE_TIMEOUT: '400',
      DATABASE_CONNECT_TIMEOUT: '2000',
    })
    await disconnect()
  })

  beforeEach(async () => {
    await way.restore()
    await prisma().workspace.deleteMany()
  })

  afterAll(async () => {
    await way.restore()
    await disconnect()
    await way.sever()
    for (const name of ['DATABASE_POOL', 'DATABASE_TIMEOUT', 'DATABASE_CONNECT_TIMEOUT']) delete process.env[name]
    process.env.DATABASE_URL = direct
  })

  it('is unavailable at once while it is away, and works again when it is back', async () => {
    await create('before')
    await way.sever()
    expect(await failing(count, UNAVAILABLE)).toBeLessThan(1_000)
    expect(await failing(() => inTransaction(() => create('meanwhile')), UNAVAILABLE)).toBeLessThan(1_000)
    expect(await failing(() => prisma().$queryRaw`SELECT 1`, UNAVAILABLE)).toBeLessThan(1_000)
    await way.restore()
    await inTransaction(() => create('after'))
    expect(await count()).toBe(2)
  })

  it('stores nothing of a transaction that was cut off, and goes on with as many connections as before', async () => {
    for (let time = 0; time < 5; time++) {
      const cutOff = inTransaction(async () => {
        await create('half')
        await way.sever()
        await create('other half')
      })
      await expect(cutOff).rejects.toMatchObject(UNAVAILABLE)
      await way.restore()
    }
    expect(await count()).toBe(0)
    await Promise.all(Array.from({ length: 10 }, (_, index) => inTransaction(() => create(`${index}`))))
    expect(await count()).toBe(10)
  })

  it('is unavailable once it has been silent for long, and all that wait learn so together', async () => {
    await count()
    way.silence()
    const all = await Promise.all(Array.from({ length: 20 }, () => failing(count, UNAVAILABLE)))
    // The limit of a statement, and five seconds for its end to arrive.
    expect(Math.max(...all)).toBeLessThan(10_000)
    expect(await failing(count, UNAVAILABLE)).toBeLessThan(4_000)
    await way.restore()
    expect(await count()).toBe(0)
  })

  it('lets no statement take too long', async () => {
    expect(await failing(() => prisma().$queryRaw`SELECT pg_sleep(30)::text`, UNAVAILABLE)).toBeLessThan(3_000)
    expect(await count()).toBe(0)
  })

  it('lets a hundred wait for two connections, and sends the others away at once', async () => {
    await Promise.all([count(), count()])
    const slow = () =>
      prisma().$queryRaw`SELECT pg_sleep(0.02)::text`.then(
        () => 'done',
        ({ code }) => code,
      )
    const ends = await Promise.all(Array.from({ length: 150 }, slow))
    expect(ends.slice(102)).toEqual(Array.from({ length: 48 }, () => 'unavailable'))
    expect(ends.filter((end) => end === 'done').length).toBeGreaterThan(10)
    expect(await count()).toBe(0)
  })

  it('stores nothing where it can only be read', async () => {
    const readOnly = inTransaction(async () => {
      await prisma().$executeRaw`SET TRANSACTION READ ONLY`
      await create('never')
    })
    await expect(readOnly).rejects.toMatchObject(STORAGE_FULL)
  })

  it('is waited for, and what waiting does not mend is not', async () => {
    await way.sever()
    const told: number[] = []
    const start = performance.now()
    await waitForDatabase(way.url, { seconds: 1, tell: (seconds) => told.push(seconds) })
    expect(performance.now() - start).toBeGreaterThan(1_000)
    const waiting = waitForDatabase(way.url, { seconds: 30 })
    await way.restore()
    await waiting
    const wrong = new URL(way.url)
    wrong.password = 'wrong'
    await waitForDatabase(wrong.href, { seconds: 60 })
    expect(performance.now() - start).toBeLessThan(20_000)
  })

  it('is told instead of what a library makes of it', async () => {
    await way.sever()
    const asLibrary = async () => count().catch(() => Promise.reject(new Error('wrong password')))
    await expect(withOutages(asLibrary)).rejects.toMatchObject(UNAVAILABLE)
    await expect(withOutages(async () => count().catch(() => null))).rejects.toMatchObject(UNAVAILABLE)
    await expect(withOutages(async () => Promise.reject(new Error('mine')))).rejects.toThrow('mine')
    expect(await withOutages(async () => 7)).toBe(7)
  })
})

describeOn('sqlite', 'a SQLite file that cannot grow', () => {
  it('is full, in a transaction and outside of one, keeps nothing of either, and works again when there is room', async () => {
    const text = 'x'.repeat(50_000)
    const [{ pages } = { pages: 0 }] = await prisma().$queryRaw<{ pages: bigint }[]>`
      SELECT page_count AS pages FROM pragma_page_count`
    await prisma().$queryRawUnsafe(`PRAGMA max_page_count = ${pages}`)
    await expect(create(text)).rejects.toMatchObject(STORAGE_FULL)
    const transaction = inTransaction(async () => {
      await create('small')
      await create(text)
    })
    await expect(transaction).rejects.toMatchObject(STORAGE_FULL)
    expect(await count()).toBe(0)
    await prisma().$queryRawUnsafe('PRAGMA max_page_count = 1073741823')
    await inTransaction(() => create(text))
    expect(await count()).toBe(1)
  })
})

describe('SQLite', () => {
  it('needs no waiting', () => expect(waitForDatabase('file:nowhere.db')).resolves.toBeUndefined())
})
