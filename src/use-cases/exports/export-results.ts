import 'server-only'
import type { Actor } from '@/auth/actor'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import { type DashboardAsked, dashboardScope } from '../dashboard/dashboard-scope'
import { answeredQuestionnaires } from './answered-questionnaires'
import type { ExportFormat } from './export-formats'
import type { ResultPages } from './exported-results'
import { exportedTeam } from './exported-team'
import { requireShown } from './require-shown'
import { resultPages } from './result-pages'

/**
 * What the dashboard shows of a round, or of each team's latest assessment, by the tags asked: in all voices, or in the
 * one that is asked for. A lead gets their own teams. The audit log tells of it. The teams and their assessments are
 * known when it returns, the results are read with the pages.
 * @throws AppError `not-found` for a round, a tag or a voice that the dashboard would pass over.
 */
export async function exportResults(actor: Actor, asked: DashboardAsked, format: ExportFormat): Promise<ResultPages> {
  const { workspaceId } = actor
  const { about, teams, isShown, byTeam, rounds } = await dashboardScope(actor, asked)
  const { round, voice, voices, tags, chosenTags } = about
  requireShown(about, asked)
  const isOne = voice === asked.voice || voices.length === 0
  // All voices in its place would be taken for the one.
  if (asked.voice && !isOne) throw new AppError('not-found')
  const wanted = isOne ? [voice] : voices
  const target = round && { type: 'round', id: round.id, name: round.name }
  await record(actor, 'results.exported', target ?? undefined, { format, voices: wanted.length })
  const exported = teams.filter(isShown).map((team) => exportedTeam(team, tags))
  const pages = { workspaceId, teams: exported, voices: wanted, byTeam, isFixed: round !== null, rounds }
  return {
    exportedAt: new Date(),
    round: round && { id: round.id, name: round.name },
    publishedAt: null,
    tags: chosenTags.map(({ name }) => name),
    pages: () => resultPages(pages),
    questionnaires: () => answeredQuestionnaires(pages),
  }
}
