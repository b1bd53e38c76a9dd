import { z } from 'zod'
import { AppError, type FieldError } from '@/errors/app-error'
import { fieldErrors } from '@/errors/field-errors'
import { type Answer, answerSchema } from '@/questionnaire/answer-schema'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import { ROUND_LIMITS } from '../rounds/round-schema'
import { teamNameSchema } from '../teams/team-name'
import { visibleLine } from '../visible-name'
import { csvTable } from './csv-table'

/** How large a text may be, in bytes, and how many answers it may hold. */
export const PAST_LIMITS = { bytes: 1024 * 1024, rows: 5000 } as const

/** What stands before the practices. */
export const PAST_COLUMNS = ['team', 'date', 'round', 'voice'] as const

/** What one person answered once. */
export type PastRow = {
  /** Where it stands: `line 2`, or `entry 1` in JSON. */
  place: string
  team: string
  /** `2026-01-31` */
  date: string
  round: string | null
  voice: 'lead' | 'member'
  answers: Readonly<Record<string, Answer>>
}

/**
 * Past answers: as CSV, as JSON or as what JSON was parsed to.
 * @throws AppError `invalid` with the place and the column of all that is wrong.
 */
export function pastRows(source: string | readonly unknown[], asked: readonly AskedPillar[]): PastRow[] {
  const ids = asked.flatMap(({ practices }) => practices.map(({ id }) => id))
  const schema = rowSchema(ids)
  const problems: FieldError[] = []
  const rows = entriesOf(source, ids).map(({ place, entry }) => {
    const parsed = schema.safeParse(entry)
    if (parsed.success) return { place, ...parsed.data }
    const wrong = fieldErrors(parsed.error.issues)
    problems.push(...wrong.map(({ field, problem }) => ({ field: `${place}${column(field)}`, problem })))
    return null
  })
  if (problems.length > 0) throw new AppError('invalid', problems)
  if (rows.length === 0) throw new AppError('invalid', [{ field: 'csv', problem: 'importNothing' }])
  return rows.filter((row) => row !== null)
}

const column = (field: string) => (field === '' ? '' : `: ${field.replace(/^answers\./, '')}`)

function rowSchema(ids: readonly string[]) {
  const answers = z.strictObject(Object.fromEntries(ids.map((id) => [id, answerSchema.optional()])), {
    error: 'importAnswers',
  })
  return z.strictObject({
    team: teamNameSchema.shape.name,
    date: z.iso.date({ error: 'importDate' }),
    round: visibleLine(ROUND_LIMITS.name, { tooLong: 'roundNameLength' })
      .nullish()
      .transform((name) => name || null),
    voice: z.enum(['lead', 'member'], { error: 'importVoice' }).default('lead'),
    answers: answers
      .refine((given) => Object.keys(given).length > 0, { error: 'importNoAnswer' })
      // A key that is there has an answer.
      .transform((given) => given as Record<string, Answer>),
  })
}

type Placed = { place: string; entry: unknown }

function entriesOf(source: string | readonly unknown[], ids: readonly string[]): Placed[] {
  const isJson = typeof source !== 'string' || /^\s*[[{]/.test(source)
  if (!isJson) return tableEntries(source, ids)
  const entries = typeof source === 'string' ? parsedEntries(source) : source
  if (entries.length > PAST_LIMITS.rows) throw new AppError('invalid', [{ field: 'csv', problem: 'importRows' }])
  return entries.map((entry, index) => ({ place: `entry ${index + 1}`, entry }))
}

function parsedEntries(text: string): readonly unknown[] {
  if (Buffer.byteLength(text) > PAST_LIMITS.bytes) {
    throw new AppError('invalid', [{ field: 'csv', problem: 'importSize' }])
  }
  try {
    const parsed: unknown = JSON.parse(text)
    if (Array.isArray(parsed)) return parsed
  } catch {
    // Told as what is no list is.
  }
  throw new AppError('invalid', [{ field: 'csv', problem: 'importJson' }])
}

function tableEntries(text: string, ids: readonly string[]): Placed[] {
  const columns = [...PAST_COLUMNS, ...ids]
  const rules = { columns, required: ['team', 'date'], error: 'importPractice', ...PAST_LIMITS }
  return csvTable(text, rules).map(({ line, cells }) => {
    const { team, date, round, voice, ...practices } = cells
    const given = Object.entries(practices).filter(([, cell]) => cell !== '')
    const answers = Object.fromEntries(given.map(([id, cell]) => [id, written(cell)]))
    const entry = { team, date, round, ...(voice && { voice: voice.toLowerCase() }), answers }
    return { place: `line ${line}`, entry }
  })
}

const written = (cell: string) => (/^\d+$/.test(cell) ? Number(cell) : cell.toLowerCase())
