import { AppError, type FieldError } from '@/errors/app-error'
import type { TeamRow } from './team-rows'

export type KnownLead = { email: string; role: string; teamIds: readonly string[]; membershipId: string | null }

export type PlannedLead = {
  email: string
  /** Who is a member, or was invited; else null. */
  known: KnownLead | null
  /** The lines of the teams to answer for. */
  lines: number[]
}

/**
 * Who is to answer for which lines of a table. Nobody loses a team by it.
 * @throws AppError `invalid` with the lines that name somebody who is no lead here.
 */
export function planLeads(rows: readonly TeamRow[], people: readonly KnownLead[]): PlannedLead[] {
  const byEmail = new Map(people.map((person) => [person.email, person]))
  const leads = new Map<string, PlannedLead>()
  const problems: FieldError[] = []
  for (const { line, leads: emails = [] } of rows) {
    for (const email of emails) {
      const known = byEmail.get(email) ?? null
      if (known !== null && known.role !== 'lead')
        problems.push({ field: `line ${line}: leads`, problem: 'importNoLead' })
      const lead = leads.get(email) ?? { email, known, lines: [] }
      lead.lines.push(line)
      leads.set(email, lead)
    }
  }
  if (problems.length > 0) throw new AppError('invalid', problems)
  return [...leads.values()]
}
