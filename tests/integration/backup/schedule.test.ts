import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Actor } from '@/auth/actor'
import { backUpTo } from '@/database/backup'
import { backupFolder, backupName, listBackups } from '@/database/backup-names'
import { disconnect, prisma } from '@/database/client'
import { withSqlite } from '@/database/inspect-sqlite'
import { restoreFrom } from '@/database/restore'
import { sqliteFile } from '@/database/sqlite-file'
import { log } from '@/logging/log'
import { backupFailure } from '@/use-cases/backups/backup-failure'
import { forgetInBackups } from '@/use-cases/backups/forget-in-backups'
import { makeDueBackup } from '@/use-cases/backups/make-due-backup'
import { lastBackup } from '@/use-cases/system/last-backup'
import { newActor, newTeam } from '../../support/assessments'
import { describeOn } from '../../support/databases'

const url = () => process.env.DATABASE_URL ?? ''
const hour = (hours: number) => new Date(Date.UTC(2026, 10, 1, hours))

afterEach(() => vi.unstubAllEnvs())

describeOn('sqlite', 'scheduled backups', () => {
  let folder: string
  let minute = 0

  beforeEach(() => {
    folder = join(dirname(sqliteFile(url())), `backups-${minute++}`)
    vi.stubEnv('BACKUP_FOLDER', folder)
  })

  const times = () => listBackups(folder).map(({ time }) => time)

  it('are made as often as it is set, counted from the last one', async () => {
    vi.stubEnv('BACKUP_EVERY', '6')
    for (const hours of [0, 1, 5, 6, 7, 13]) await makeDueBackup(hour(hours))
    expect(times()).toEqual([hour(13), hour(6), hour(0)])
  })

  it('are made once a day and kept for two weeks unless it is set otherwise', async () => {
    for (let day = 0; day < 20; day++) await makeDueBackup(hour(day * 24))
    expect(times()).toEqual(Array.from({ length: 14 }, (_, n) => hour((19 - n) * 24)))
  })

  it('are kept in the number that is set, and others as long as the oldest of them', async () => {
    vi.stubEnv('BACKUP_EVERY', '1')
    vi.stubEnv('BACKUP_KEEP', '3')
    for (const hours of [0, 4]) await backUpTo(url(), join(folder, backupName(hour(hours), 'restore')))
    writeFileSync(join(folder, 'mine.db'), '')
    const leftOver = join(folder, 'calms-radar-2026-11-01T00-00-00Z.db.part-0011aabb')
    const unfinished = join(folder, 'calms-radar-2026-11-01T05-00-00Z.db.part-0011aabb')
    for (const file of [leftOver, unfinished]) writeFileSync(file, '')
    utimesSync(leftOver, hour(0), hour(0))
    utimesSync(unfinished, hour(5), hour(5))
    for (const hours of [1, 2, 3, 4, 5]) await makeDueBackup(hour(hours))
    expect(readdirSync(folder).filter((name) => !name.endsWith('.sha256'))).toEqual([
      'calms-radar-2026-11-01T03-00-00Z.db',
      'calms-radar-2026-11-01T04-00-00Z.db',
      'calms-radar-2026-11-01T05-00-00Z.db',
      'calms-radar-2026-11-01T05-00-00Z.db.part-0011aabb',
      'calms-radar-before-restore-2026-11-01T04-00-00Z.db',
      'mine.db',
    ])
    expect(readdirSync(folder).filter((name) => name.endsWith('.sha256'))).toHaveLength(4)
  })

  it('are made although the clock was ahead for a while, and what a kill has left goes also if none is made', async () => {
    await makeDueBackup(hour(9000))
    await makeDueBackup(hour(0))
    expect(times()).toEqual([hour(9000), hour(0)])
    expect(lastBackup(hour(1))).toEqual(hour(0))
    vi.stubEnv('BACKUP_EVERY', '0')
    const leftOver = join(folder, 'calms-radar-2026-11-01T00-00-00Z.db.part-forgetting')
    writeFileSync(leftOver, '')
    utimesSync(leftOver, hour(0), hour(0))
    await makeDueBackup(hour(2))
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([])
  })

  it('are not made if it is set to never', async () => {
    vi.stubEnv('BACKUP_EVERY', '0')
    await makeDueBackup(hour(0))
    expect(times()).toEqual([])
    expect(lastBackup(hour(9999))).toBeNull()
  })

  it('tell when the last one was made, and what went wrong until it goes well again', async () => {
    await makeDueBackup(hour(0))
    expect(lastBackup(hour(9999))).toEqual(hour(0))
    expect(backupFailure()).toBeNull()
    const told = vi.spyOn(log, 'error').mockImplementation(() => {})
    writeFileSync(join(folder, 'file'), '')
    vi.stubEnv('BACKUP_FOLDER', join(folder, 'file/below'))
    for (const hours of [24, 25]) await makeDueBackup(hour(hours))
    expect(backupFailure()).toEqual(hour(25))
    const reason = expect.stringContaining('could not be backed up')
    expect(told.mock.calls).toEqual(Array(2).fill(['The backups could not be seen to', { reason }, expect.any(Error)]))
    told.mockRestore()
    vi.stubEnv('BACKUP_FOLDER', folder)
    await makeDueBackup(hour(26))
    expect(lastBackup(hour(9999))).toEqual(hour(26))
    expect(backupFailure()).toBeNull()
  })
})

describeOn('sqlite', 'backups and what is to be forgotten', () => {
  const answers = (mark: string) => JSON.stringify({ 'culture.trust': 3, mark: `answered-${mark}` })

  /** A round that closed at the hour 0 and is to be forgotten a day later, with an answer and a link that was used. */
  async function closedRound(actor: Actor, mark: string): Promise<string> {
    const questions = { questionnaireId: 'calms', questionnaireVersion: 1, variant: 'quick', minimumGroupSize: 3 }
    const times = { opensAt: hour(-9), closesAt: hour(0), openedAt: hour(-9), forgetAfterDays: 1 }
    const { workspaceId } = actor
    const { id: roundId } = await prisma().round.create({ data: { workspaceId, name: mark, ...questions, ...times } })
    const teamId = await newTeam(actor, `Team ${mark}`)
    const { questionnaireId, questionnaireVersion, variant } = questions
    const part = { workspaceId, teamId, roundId, questionnaireId, questionnaireVersion, variant }
    const { id: assessmentId } = await prisma().assessment.create({ data: part })
    const response = { assessmentId, submissionKey: mark, answers: answers(mark) }
    await prisma().response.create({ data: { ...response, voice: 'member' } })
    await prisma().response.create({ data: { ...response, submissionKey: 'lead', voice: 'lead', answers: '{}' } })
    const link = { label: `person-${mark}`, email: `person-${mark}@example.org`, tokenHash: mark, used: true }
    await prisma().personalLink.create({ data: { assessmentId, ...link } })
    return roundId
  }

  const inFile = (file: string, sql: string) =>
    withSqlite(file, { readonly: true }, (database) => database.prepare(sql).all())

  it('do not outlive it: answers and used links go, all else stays, and the backup stays whole', async () => {
    const actor = await newActor()
    const [forgotten, kept, deleted] = [
      await closedRound(actor, 'forgotten'),
      await closedRound(actor, 'kept'),
      await closedRound(actor, 'deleted'),
    ]
    const folder = backupFolder(url())
    await makeDueBackup(hour(0))
    const backup = join(folder, backupName(hour(0)))
    const { mtimeMs } = statSync(backup)
    await forgetInBackups(folder, hour(20))
    expect(statSync(backup).mtimeMs).toBe(mtimeMs)

    // A round that is deleted before its time is looked for again when that has come, though nothing else has changed.
    await prisma().round.delete({ where: { id: deleted } })
    await forgetInBackups(folder, hour(21))
    expect(readFileSync(backup, 'latin1')).toContain('answered-deleted')
    await forgetInBackups(folder, hour(24))
    expect(readFileSync(backup, 'latin1')).not.toContain('answered-deleted')

    await prisma().round.update({ where: { id: forgotten }, data: { forgottenAt: hour(24) } })
    mkdirSync(join(folder, 'calms-radar-2020-01-01T00-00-00Z.d'))
    await forgetInBackups(folder, hour(25))

    const bytes = readFileSync(backup, 'latin1')
    for (const gone of ['answered-forgotten', 'answered-deleted', 'person-forgotten']) expect(bytes).not.toContain(gone)
    expect(inFile(backup, "SELECT submission_key FROM response WHERE voice = 'member'")).toEqual([
      { submission_key: 'kept' },
    ])
    expect(inFile(backup, 'SELECT count(*) AS n FROM response')).toEqual([{ n: 4 }])
    expect(inFile(backup, 'SELECT label, email, used FROM personal_link ORDER BY label')).toEqual([
      { label: '', email: null, used: 0 },
      { label: '', email: null, used: 0 },
      { label: 'person-kept', email: 'person-kept@example.org', used: 1 },
    ])
    expect(statSync(backup).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([])
    await disconnect()
    await restoreFrom(url(), backup, hour(30))
    const rounds = await prisma().round.findMany({ select: { id: true } })
    expect(rounds.map(({ id }) => id).sort()).toEqual([forgotten, kept, deleted].sort())
  })
})

describeOn('postgresql', 'backups by the app', () => {
  it('are not made: that is for its own programs', async () => {
    vi.stubEnv('BACKUP_FOLDER', '/nowhere')
    await makeDueBackup(hour(0))
    expect(backupFailure()).toBeNull()
    expect(lastBackup(hour(9999))).toBeNull()
  })
})
