import '../../support/auth-secret'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { prisma } from '@/database/client'
import { allRows } from '../../support/all-rows'
import { describeOn } from '../../support/databases'
import { fillEveryTable } from '../../support/every-table'
import { postgresqlPrograms } from '../../support/postgresql-programs'
import { runScript } from '../../support/run-script'
import { useDatabase } from '../../support/use-database'

describeOn('postgresql', 'npm run backup and npm run restore', () => {
  it("say which of PostgreSQL's own commands do it, and these give back every row", async () => {
    const url = process.env.DATABASE_URL ?? ''
    const { password, pathname } = new URL(url)
    const restored = new URL(url)
    restored.pathname = `${pathname}_restored`
    const folder = mkdtempSync(join(tmpdir(), "calms radar's dump-"))
    const dump = join(folder, 'radar.dump')
    const sh = (line: string) =>
      execFileSync('sh', ['-c', line], {
        env: { ...process.env, PGPASSWORD: password, PATH: `${postgresqlPrograms()}:${process.env.PATH}` },
      })
    const commandsIn = (output: string) =>
      output.split('\n').filter((line) => /^ {2}(pg_dump|createdb|pg_restore) /.test(line))
    try {
      await fillEveryTable()
      const rows = await allRows()
      const told = await runScript('scripts/backup.ts', ['--to', dump], { DATABASE_URL: `${url}?schema=public` })
      expect(told.code).toBe(2)
      const back = await runScript('scripts/restore.ts', [dump])
      expect(back.code).toBe(2)
      expect(told.output + back.output).not.toContain(password)

      expect(commandsIn(told.output)).toHaveLength(1)
      expect(commandsIn(back.output)).toHaveLength(2)
      for (const line of commandsIn(told.output)) sh(line)
      await prisma().workspace.deleteMany({})
      for (const line of commandsIn(back.output)) sh(line)
      await useDatabase(restored.href)
      expect(await allRows()).toEqual(rows)
      await expect(prisma().auditEntry.deleteMany({})).rejects.toThrow('only ever added to')
    } finally {
      await useDatabase(url)
      await prisma().$executeRawUnsafe(`DROP DATABASE IF EXISTS "${restored.pathname.slice(1)}" WITH (FORCE)`)
      rmSync(folder, { recursive: true })
    }
  })
})
