import 'server-only'
import type { Actor } from '@/auth/actor'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import { type DashboardAsked, dashboardScope } from '../dashboard/dashboard-scope'
import type { ExportedVoice } from './exported-results'
import { exportedTeam } from './exported-team'
import { requireShown } from './require-shown'
import { resultPages } from './result-pages'

type Page = {
  /** How many teams at most. */
  limit: number
  /** The id of a team: those after it follow. */
  after: string | null
}

export type ResultsPage = {
  round: { id: string; name: string } | null
  /** By the teams' ids, then by voice. */
  results: readonly ExportedVoice[]
  /** The last team's id, if there are more. */
  next: string | null
}

/**
 * What `exportResults` gives, some teams at a time. The audit log tells of it when the first page is asked for.
 * @throws AppError `not-found` for a round, a tag or a voice that is not there.
 */
export async function getResultsPage(
  actor: Actor,
  asked: DashboardAsked,
  { limit, after }: Page,
): Promise<ResultsPage> {
  const { workspaceId } = actor
  const { about, teams, isShown, byTeam, rounds } = await dashboardScope(actor, asked)
  const { round, voice, voices, tags } = about
  requireShown(about, asked)
  if (asked.voice && voice !== asked.voice && voices.length > 0) throw new AppError('not-found')
  const wanted = asked.voice ? [asked.voice] : voices
  const all = teams.filter(isShown).toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const rest = after === null ? all : all.filter(({ id }) => id > after)
  const page = rest.slice(0, limit)
  const target = round && { type: 'round', id: round.id, name: round.name }
  if (after === null) {
    await record(actor, 'results.exported', target ?? undefined, { format: 'API', voices: wanted.length })
  }
  const results: ExportedVoice[] = []
  const exported = page.map((team) => exportedTeam(team, tags))
  const pages = { workspaceId, teams: exported, voices: wanted, byTeam, isFixed: round !== null, rounds }
  for await (const read of resultPages(pages)) results.push(...read)
  return {
    round: round && { id: round.id, name: round.name },
    results,
    next: rest.length > limit ? (page.at(-1)?.id ?? null) : null,
  }
}
