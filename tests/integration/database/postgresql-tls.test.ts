import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { disconnect, prisma } from '@/database/client'
import { migrate } from '@/database/migrate'
import { postgresqlOptions } from '@/database/postgresql-options'
import { certificates } from '../../support/certificates'
import { type RestartablePostgresql, restartablePostgresql } from '../../support/restartable-postgresql'

let server: RestartablePostgresql
let folder: string
const before = { ...process.env }

/** The server's address under the name of its certificate, with that search. */
function url(search: string, host = 'localhost'): string {
  return `${server.url.replace('127.0.0.1', host)}${search}`
}

/** Whether a connection is encrypted; rejects if there is none. */
async function isEncrypted(address: string): Promise<boolean> {
  const client = new Client(postgresqlOptions(address))
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query('SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()')
    return rows[0].ssl
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  const [own, other] = [certificates(), certificates()]
  folder = mkdtempSync(join(tmpdir(), 'calms-radar-ca-'))
  writeFileSync(join(folder, 'ca.pem'), own.ca)
  writeFileSync(join(folder, 'other.pem'), other.ca)
  server = await restartablePostgresql(
    '-c fsync=off -c ssl=on -c ssl_cert_file=../server.pem -c ssl_key_file=../server.key',
  )
  server.give({ 'server.pem': own.certificate, 'server.key': own.key })
  server.start()
})

afterEach(async () => {
  await disconnect()
  process.env = { ...before }
})

afterAll(async () => {
  await server?.remove()
  rmSync(folder, { recursive: true, force: true })
})

describe('PostgreSQL with TLS', () => {
  const MODES = ['', '?sslmode=require', '?sslmode=verify-ca', '?sslmode=verify-full']

  it.each(MODES)('is connected to where DATABASE_CA has signed its certificate (%j)', async (search) => {
    process.env.DATABASE_CA = join(folder, 'ca.pem')
    expect(await isEncrypted(url(search))).toBe(true)
  })

  it.each(MODES)('is refused where DATABASE_CA has signed another (%j)', async (search) => {
    process.env.DATABASE_CA = join(folder, 'other.pem')
    await expect(isEncrypted(url(search))).rejects.toThrow(/certificate|signature/)
  })

  it('is refused without the certificate of who signed, and under a name that is not its own', async () => {
    await expect(isEncrypted(url('?sslmode=require'))).rejects.toThrow(/certificate/)
    process.env.DATABASE_CA = join(folder, 'ca.pem')
    await expect(isEncrypted(url('?sslmode=verify-full', '127.0.0.1'))).rejects.toThrow(/altnames|IP/)
  })

  it('is encrypted without any check only if that is asked for, and plain if nothing is', async () => {
    expect(await isEncrypted(url('?sslmode=no-verify'))).toBe(true)
    expect(await isEncrypted(url('?sslmode=disable'))).toBe(false)
    expect(await isEncrypted(url(''))).toBe(false)
  })

  it('is used by migrations and queries alike', async () => {
    process.env.DATABASE_CA = join(folder, 'other.pem')
    process.env.DATABASE_URL = url('?sslmode=verify-full')
    await expect(migrate(process.env.DATABASE_URL)).rejects.toThrow(/could not be made ready.*(certificate|signature)/)
    await expect(prisma().workspace.count()).rejects.toMatchObject({ code: 'unavailable' })
    await disconnect()
    process.env.DATABASE_CA = join(folder, 'ca.pem')
    await migrate(process.env.DATABASE_URL)
    expect(await prisma().workspace.count()).toBe(0)
  })

  it('says which file cannot be read', () => {
    process.env.DATABASE_CA = join(folder, 'missing.pem')
    expect(() => postgresqlOptions(url(''))).toThrow(/missing\.pem, which DATABASE_CA .* cannot be read \(ENOENT\)/)
  })
})

describe('PostgreSQL without TLS', () => {
  it('is refused where TLS is asked for', async () => {
    await expect(isEncrypted(`${inject('postgresqlUrl')}?sslmode=require`)).rejects.toThrow('does not support SSL')
  })
})
