import { nameKey } from '@/database/name-key'
import { AppError, type FieldError } from '@/errors/app-error'
import type { PastRow } from './past-rows'

/** What a team answered in a past round, or its lead outside of one. */
export type PastPart = {
  /** Where its first answer stands. */
  place: string
  team: { id: string; name: string }
  round: string | null
  date: string
  lead: PastRow['answers'] | null
  members: PastRow['answers'][]
}

/** Before it there was no such questionnaire, and a year of two digits is a mistake. */
const FIRST_DAY = '2000-01-01'

/**
 * The assessments that past answers are of, oldest first.
 * @param today - in the workspace's time zone, such as `2026-01-31`
 * @throws AppError `invalid` with the place and the column of all that is wrong.
 */
export function planPast(
  rows: readonly PastRow[],
  teams: readonly { id: string; name: string }[],
  today: string,
): PastPart[] {
  const byKey = new Map(teams.map(({ id, name }) => [nameKey(name), { id, name }]))
  const dates = new Map<string, string>()
  const parts = new Map<string, PastPart>()
  const problems: FieldError[] = []
  for (const row of rows) {
    const team = byKey.get(nameKey(row.team))
    const round = row.round === null ? null : nameKey(row.round)
    const said = ({ field, problem }: FieldError) => problems.push({ field: `${row.place}: ${field}`, problem })
    if (row.date < FIRST_DAY || row.date >= today) said({ field: 'date', problem: 'importDate' })
    if (round === null && row.voice === 'member') said({ field: 'round', problem: 'importMembers' })
    if (round !== null && (dates.get(round) ?? row.date) !== row.date) said({ field: 'date', problem: 'importDates' })
    if (round !== null && !dates.has(round)) dates.set(round, row.date)
    if (!team) {
      said({ field: 'team', problem: 'importNoTeam' })
      continue
    }
    const key = `${team.id} ${round ?? ''} ${row.date}`
    const { place, date } = row
    const part = parts.get(key) ?? { place, team, round: row.round, date, lead: null, members: [] }
    parts.set(key, part)
    if (row.voice === 'member') part.members.push(row.answers)
    else if (part.lead === null) part.lead = row.answers
    else said({ field: 'voice', problem: 'importTwice' })
  }
  if (problems.length > 0) throw new AppError('invalid', problems)
  return [...parts.values()].toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
}
