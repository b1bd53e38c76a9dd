import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { backUpTo } from '@/database/backup'
import { backupName, listBackups } from '@/database/backup-names'
import { sqliteFile } from '@/database/sqlite-file'
import { describeOn } from '../../support/databases'
import { fullWorkspace } from '../../support/full-workspace'

describeOn('sqlite', 'backing up', () => {
  let folder: string
  const url = () => process.env.DATABASE_URL ?? ''

  beforeAll(async () => {
    await fullWorkspace('backup')
    folder = join(dirname(sqliteFile(url())), 'backups')
  })

  it('makes a file for its owner only, and leaves nothing else', async () => {
    const time = new Date(Date.UTC(2026, 10, 23, 12, 30))
    await backUpTo(url(), join(folder, backupName(time)))
    expect(listBackups(folder)).toMatchObject([{ time }])
    expect(readdirSync(folder)).toEqual(['calms-radar-2026-11-23T12-30-00Z.db'])
    expect(statSync(join(folder, 'calms-radar-2026-11-23T12-30-00Z.db')).mode & 0o777).toBe(0o600)
  })
})
