import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { replaceChecksum } from './backup-checksum'
import { flush } from './flush'
import { withSqlite } from './inspect-sqlite'

/** A round of which a backup holds answers of members, and when by its own words they are to be destroyed. */
export type KeptRound = { id: string; forgetsAt: Date }

type Row = { id: string; ends: string; days: number }

const DAY = 86_400_000

const OF_ROUNDS = 'assessment_id IN (SELECT id FROM assessment WHERE round_id IN (SELECT value FROM json_each(?)))'

/** Of a backup made by a version without rounds for members: none. */
export function roundsKeptIn(backup: string): KeptRound[] {
  return withSqlite(backup, { readonly: true }, (database) => {
    const columns = database.prepare("SELECT name FROM pragma_table_info('round')").all() as { name: string }[]
    if (!columns.some(({ name }) => name === 'forget_after_days')) return []
    const rows = database
      .prepare(
        `SELECT id, coalesce(closed_at, closes_at) AS ends, forget_after_days AS days FROM round WHERE id IN
         (SELECT round_id FROM response JOIN assessment ON assessment.id = assessment_id WHERE voice = 'member')`,
      )
      .all() as Row[]
    return rows.map(({ id, ends, days }) => ({ id, forgetsAt: new Date(new Date(ends).getTime() + days * DAY) }))
  })
}

/**
 * Destroys the members' answers to some rounds in a backup, and whose links were used there. It stays a whole backup
 * throughout: it is written anew, and takes its own place in one step.
 */
export async function forgetInBackup(backup: string, roundIds: readonly string[]): Promise<void> {
  const copy = `${backup}.part-forgetting`
  try {
    if (existsSync(copy)) rmSync(copy)
    copyFileSync(backup, copy)
    withSqlite(copy, {}, (database) => {
      database.exec('PRAGMA secure_delete = ON')
      const ids = JSON.stringify(roundIds)
      database.prepare(`DELETE FROM response WHERE voice = 'member' AND ${OF_ROUNDS}`).run(ids)
      database.prepare(`UPDATE personal_link SET label = '', email = NULL, used = 0 WHERE ${OF_ROUNDS}`).run(ids)
      database.exec('VACUUM')
    })
    await flush(copy)
    await replaceChecksum(copy, backup, () => renameSync(copy, backup))
  } finally {
    for (const left of [copy, `${copy}-journal`].filter(existsSync)) rmSync(left)
  }
}
