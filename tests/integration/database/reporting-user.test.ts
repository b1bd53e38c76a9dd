import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { prisma } from '@/database/client'
import { describeOn } from '../../support/databases'

const PASSWORD = randomBytes(12).toString('hex')

/** What is published, and what it is about. */
const READABLE = ['assessment', 'round', 'tally', 'team', 'team_tag', 'workspace']

describeOn('postgresql', 'the user for reports of docs/postgresql.md', () => {
  // Roles are the server's, which other tests use, too.
  const role = `reporting_${randomBytes(4).toString('hex')}`
  let client: Client

  beforeAll(async () => {
    const [, sql = ''] = /```sql\n(.*?)```/s.exec(readFileSync('docs/postgresql.md', 'utf8')) ?? []
    const own = sql.replaceAll('calms_reporting', role).replace('choose-one', PASSWORD)
    for (const statement of own.split(';').filter((text) => text.trim() !== '')) {
      await prisma().$executeRawUnsafe(statement)
    }
    const url = new URL(process.env.DATABASE_URL ?? '')
    url.username = role
    url.password = PASSWORD
    client = new Client({ connectionString: url.href })
    await client.connect()
  })

  afterAll(async () => {
    await client?.end()
    await prisma().$executeRawUnsafe(`DROP OWNED BY ${role}`)
    await prisma().$executeRawUnsafe(`DROP ROLE ${role}`)
  })

  it('reads what is published and no other table', async () => {
    const tables = await prisma().$queryRaw<{ name: string }[]>`
      SELECT table_name::text AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`
    expect(tables.length).toBeGreaterThan(20)
    const readable: string[] = []
    for (const { name } of tables) {
      const isRead = await client.query(`SELECT count(*) FROM "${name}"`).then(
        () => true,
        (error: { code?: string }) => error.code !== '42501',
      )
      if (isRead) readable.push(name)
    }
    expect(readable).toEqual(READABLE)
  })

  it('reads neither secrets of an assessment nor when somebody answered', async () => {
    await client.query('SELECT id, published_at FROM assessment')
    for (const column of ['link_hash', 'saved_at', 'lead_submitted_at', '*']) {
      await expect(client.query(`SELECT ${column} FROM assessment`)).rejects.toMatchObject({ code: '42501' })
    }
  })

  it('writes nothing', async () => {
    await expect(client.query("UPDATE team SET name = 'x'")).rejects.toMatchObject({ severity: 'ERROR' })
    await client.query('SET default_transaction_read_only = off')
    for (const sql of ["UPDATE team SET name = 'x'", 'DELETE FROM tally', 'CREATE TABLE mine (id int)']) {
      await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' })
    }
  })
})
