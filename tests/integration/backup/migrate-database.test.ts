import '../../support/auth-secret'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { secretFingerprint } from '@/auth/set-up-token'
import { prisma } from '@/database/client'
import { Prisma } from '@/database/generated/sqlite/client'
import { installedFingerprint } from '@/database/installation'
import { migrate } from '@/database/migrate'
import { movedModels } from '@/database/moving/moved-models'
import { lockDatabase } from '@/database/process-lock'
import type { Provider } from '@/database/provider'
import { move } from '../../../scripts/moving/move'
import { wantedMove } from '../../../scripts/moving/wanted-move'
import { allRows, rowCounts } from '../../support/all-rows'
import { AUTH_SECRET } from '../../support/auth-secret'
import { emptyDatabase, type TestDatabase } from '../../support/databases'
import { fillEveryTable } from '../../support/every-table'
import { rankCorrelation } from '../../support/rank-correlation'
import { runScript } from '../../support/run-script'
import { useDatabase } from '../../support/use-database'

const SCRIPT = 'scripts/migrate-database.ts'
const PROVIDERS: readonly Provider[] = ['sqlite', 'postgresql']
const opened: TestDatabase[] = []

async function newDatabase(provider: Provider): Promise<string> {
  const database = await emptyDatabase(provider)
  opened.push(database)
  return database.url
}

/** As the command does, without a process of its own: what it tells, and how it ends. */
async function moved(from: string, to: string) {
  const lines: string[] = []
  const comparisons = await move({ from, to }, (line) => lines.push(line)).catch((error: unknown) => error)
  await useDatabase('')
  return { lines, comparisons, problem: comparisons instanceof Error ? comparisons.message : null }
}

async function rowsOf(url: string) {
  await useDatabase(url)
  const { leases: _, ...rows } = await allRows()
  return rows
}

async function countsOf(url: string): Promise<number> {
  await useDatabase(url)
  return Object.values(await rowCounts()).reduce((sum, count) => sum + count, 0)
}

const from: Record<string, string> = {}

beforeAll(async () => {
  for (const provider of PROVIDERS) {
    const url = await newDatabase(provider)
    from[provider] = url
    await migrate(url)
    await useDatabase(url)
    await fillEveryTable()
  }
})

afterAll(async () => {
  await useDatabase('')
  for (const { remove } of opened) await remove()
})

describe('npm run migrate-database', () => {
  it('moves every model of the schema but leases and revisions, each after what it belongs to', async () => {
    const models = movedModels().map(({ property }) => property)
    const all = Object.keys(Prisma.ModelName).map((name) => name.charAt(0).toLowerCase() + name.slice(1))
    expect([...models, 'lease', 'workspaceRevision'].sort()).toEqual(all.sort())
    await useDatabase(from.sqlite ?? '')
    expect(Object.entries(await rowCounts()).filter(([, count]) => count === 0)).toEqual([])
    expect(models.indexOf('workspace')).toBeLessThan(models.indexOf('team'))
    expect(models.indexOf('assessment')).toBeLessThan(models.indexOf('response'))
  })

  it.each([
    ['sqlite', 'postgresql', 'sqlite'],
    ['postgresql', 'sqlite', 'postgresql'],
    ['postgresql', 'postgresql', 'postgresql'],
    ['sqlite', 'sqlite', 'sqlite'],
  ] as const)('moves everything from %s to %s to %s', async (first, second, third) => {
    const sent = await rowsOf(from[first] ?? '')
    const middle = await newDatabase(second)
    const last = await newDatabase(third)
    expect((await moved(from[first] ?? '', middle)).problem).toBeNull()
    expect(await rowsOf(middle)).toEqual(sent)
    const { comparisons } = await moved(middle, last)
    expect(comparisons).toContainEqual(expect.objectContaining({ table: 'team_tag' }))
    expect(await rowsOf(last)).toEqual(sent)
    expect(await installedFingerprint()).toBe(secretFingerprint(AUTH_SECRET))
    expect(await prisma().lease.count()).toBe(0)
  })

  it('stores responses in the order of their random ids, and not in the one in which they came', async () => {
    const to = await newDatabase('postgresql')
    await moved(from.postgresql ?? '', to)
    const stored = async (url: string) => {
      await useDatabase(url)
      const rows = await prisma().$queryRawUnsafe<{ id: string }[]>('SELECT id FROM response ORDER BY ctid')
      return rows.map(({ id }) => id)
    }
    const order = await stored(to)
    expect(rankCorrelation(order, [...order].sort())).toBeGreaterThan(0.9)
    // Of so many in random order it is beyond this once in millions of runs.
    expect(Math.abs(rankCorrelation(order, await stored(from.postgresql ?? '')))).toBeLessThan(0.15)
  })

  it('tells what it did, and no password', async () => {
    const to = await newDatabase('postgresql')
    const { code, output } = await runScript(SCRIPT, ['--from', from.sqlite ?? '', '--to', to])
    expect(output).toMatch(/^response +(\d{4}) ([0-9a-f]{16}) +\1 \2 {2}equal$/m)
    expect(output).toContain('Moved everything to PostgreSQL at 127.0.0.1')
    expect(output).not.toContain(new URL(to).password)
    expect(code).toBe(0)
  })
})

describe.each(PROVIDERS)('npm run migrate-database to %s', (provider) => {
  it('leaves one of an earlier version as it is, rather than upgrading what may be in use', async () => {
    const to = await newDatabase(provider)
    await migrate(to)
    await useDatabase(to)
    const last = 'SELECT max(migration_name) FROM _prisma_migrations'
    await prisma().$executeRawUnsafe(`DELETE FROM _prisma_migrations WHERE migration_name = (${last})`)
    const { problem } = await moved(from.sqlite ?? '', to)
    expect(problem).toBe('--to must name an empty database, but names one of an earlier version.')
  })

  it('leaves nothing where it is killed, and can be run again', async () => {
    const to = await newDatabase(provider)
    const sent = await rowsOf(from.sqlite ?? '')
    for (const table of ['Moving response', 'Moving tally']) {
      await killedAt(table, ['--from', from.sqlite ?? '', '--to', to])
      expect(await countsOf(to)).toBe(0)
    }
    await useDatabase('')
    expect((await moved(from.sqlite ?? '', to)).problem).toBeNull()
    expect(await rowsOf(to)).toEqual(sent)
  })

  it('compares what arrived, and stores nothing if it is something else', async () => {
    const to = await newDatabase(provider)
    await migrate(to)
    await useDatabase(to)
    for (const statement of CHANGING[provider]) await prisma().$executeRawUnsafe(statement)
    await useDatabase('')
    const { code, output } = await runScript(SCRIPT, ['--from', from.sqlite ?? '', '--to', to])
    expect(output).toMatch(/^team .*DIFFERENT$/m)
    expect(output).toMatch(/^workspace .*equal$/m)
    expect(output).toContain('What arrived is not what was sent.')
    expect(code).toBe(1)
    expect(await countsOf(to)).toBe(0)
  })

  it('refuses a database that holds data, and leaves it as it is', async () => {
    const to = await newDatabase(provider)
    await migrate(to)
    await useDatabase(to)
    await prisma().workspace.create({ data: { name: 'Ours' } })
    await useDatabase('')
    const { problem } = await moved(from.sqlite ?? '', to)
    expect(problem).toBe('--to must name an empty database, but it holds data (workspace: 1).')
    expect(await countsOf(to)).toBe(1)
  })

  it('refuses to leave a database of another version', async () => {
    const old = await newDatabase(provider)
    const to = await newDatabase('sqlite')
    expect((await useAndMove(old, to, [])).problem).toMatch(/does not exist|without anything of CALMS Radar/)
    await migrate(old)
    const rename = (name: string) =>
      `UPDATE _prisma_migrations SET migration_name = '${name}' WHERE migration_name = '20261122000000_initial'`
    expect((await useAndMove(old, to, [rename('20990101000000_future')])).problem).toContain('--from is newer')
    const remove = "DELETE FROM _prisma_migrations WHERE migration_name = '20990101000000_future'"
    expect((await useAndMove(old, to, [remove])).problem).toContain('--from is of an earlier version')
  })
})

describe('npm run migrate-database refuses', () => {
  it('a SQLite database that the app has open', async () => {
    const giveBack = lockDatabase(from.sqlite ?? '')
    const { problem } = await moved(from.sqlite ?? '', await newDatabase('sqlite'))
    giveBack()
    expect(problem).toMatch(/^--from names .*which another process of CALMS Radar has open/)
  })

  it('what the other database cannot hold, in a sentence', async () => {
    const odd = await newDatabase('sqlite')
    await migrate(odd)
    await useDatabase(odd)
    await prisma().workspace.create({ data: { name: 'With \0 in it' } })
    const to = await newDatabase('postgresql')
    await useDatabase('')
    expect((await moved(odd, to)).problem).toMatch(/^--to, for workspace, cannot be used: .*0x00.*Nothing is moved\.$/)
    expect(await countsOf(to)).toBe(0)
  })

  it('tells that others are connected to PostgreSQL', async () => {
    await useDatabase(from.postgresql ?? '')
    await prisma().workspace.count()
    const to = await newDatabase('sqlite')
    expect((await moved(from.postgresql ?? '', to)).lines[0]).toMatch(/^Others are connected to --from \(\d+\)/)
  })

  it.each([
    [['--from', 'file:a.db', '--to', 'mysql://u:hidden@h/x'], '--to must name a database: file:PATH'],
    [['--from', 'postgresql://u:hid#den@h:x/y', '--to', 'file:a.db'], '--from must name a database: file:PATH'],
    [['--from', 'file:a.db', '--to', 'file:./a.db'], 'name the same database'],
    [['--from', 'postgresql://u:hidden@h/x', '--to', 'postgresql://v@h:5432/x'], 'name the same database'],
  ])('%j', (args, words) => {
    expect(() => wantedMove(args)).toThrow(words)
    expect(() => wantedMove(args)).not.toThrow(/hid/)
  })

  it.each([
    [[]],
    [['--from', 'file:a.db']],
    [['--from', 'file:a.db', '--to', 'file:b.db', '--force']],
    [['--from', 'file:a.db', 'file:b.db']],
  ])('%j, which is not how it is used', (args) => {
    expect(wantedMove(args)).toBeNull()
  })

  it('in sentences, and without a password', async () => {
    const used = await runScript(SCRIPT)
    expect(used.output).toContain('Usage: npm run migrate-database')
    expect(used.code).toBe(2)
    const away = ['--from', 'postgresql://u:hidden@127.0.0.1:1/x', '--to', 'file:b.db']
    const { code, output } = await runScript(SCRIPT, away)
    expect(output).toContain("--from cannot be used: Can't reach database server at 127.0.0.1:1. Nothing is moved.")
    expect(output).not.toMatch(/hidden|\n\s+at /)
    expect(code).toBe(1)
  })
})

/** What changes a team's name as it is stored. */
const CHANGING: Record<Provider, readonly string[]> = {
  sqlite: ['CREATE TRIGGER changing AFTER INSERT ON team BEGIN UPDATE team SET name = upper(name); END'],
  postgresql: [
    'CREATE FUNCTION changing() RETURNS trigger AS $$ BEGIN NEW.name := upper(NEW.name); RETURN NEW; END; $$ LANGUAGE plpgsql',
    'CREATE TRIGGER changing BEFORE INSERT ON team FOR EACH ROW EXECUTE FUNCTION changing()',
  ],
}

async function useAndMove(source: string, to: string, statements: readonly string[]) {
  if (statements.length > 0) await useDatabase(source)
  for (const statement of statements) await prisma().$executeRawUnsafe(statement)
  await useDatabase('')
  return moved(source, to)
}

/** Runs it, and kills it as soon as it has said that. */
async function killedAt(words: string, args: readonly string[]): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=react-server', join(process.cwd(), SCRIPT), ...args],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const ended = once(child, 'exit')
  let said = ''
  child.stdout.on('data', (text: Buffer) => {
    said += text
    if (said.includes(words)) child.kill('SIGKILL')
  })
  expect(await ended, said).toEqual([null, 'SIGKILL'])
}
