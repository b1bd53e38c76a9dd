import 'server-only'
import type { Actor } from '@/auth/actor'
import { listPublishedAssessments } from '@/database/published-assessments'
import { listRounds } from '@/database/rounds'
import { listTags } from '@/database/team-tags'
import { AppError } from '@/errors/app-error'
import { VOICES } from '@/scoring/tally'
import { requireAssessment } from '../assessments/require-assessment'
import { record } from '../audit/record'
import type { ExportFormat } from './export-formats'
import type { ExportedResults, ExportedVoice } from './exported-results'
import { resultPages } from './result-pages'

/**
 * What is published of a team's assessment, in all voices. The audit log tells of it.
 * @throws AppError `not-found`, also for an assessment that is not published.
 */
export async function exportReport(
  actor: Actor,
  assessmentId: string,
  format: ExportFormat | 'API',
): Promise<ExportedResults> {
  const { workspaceId } = actor
  const { id, publishedAt, team, round } = await requireAssessment(actor, assessmentId)
  if (publishedAt === null) throw new AppError('not-found')
  const [published, rounds, tags] = await Promise.all([
    listPublishedAssessments(workspaceId, [team.id]),
    listRounds(workspaceId),
    listTags(workspaceId),
  ])
  const upToThis = new Map([[team.id, published.slice(published.findIndex((one) => one.id === id))]])
  const names = tags.filter(({ teamIds }) => teamIds.includes(team.id)).map(({ name }) => name)
  const teams = [{ id: team.id, name: team.name, sample: team.sample, tags: names }]
  const all: ExportedVoice[] = []
  const pages = resultPages({ workspaceId, teams, voices: VOICES, byTeam: upToThis, isFixed: true, rounds })
  for await (const page of pages) all.push(...page)
  const results = all.filter(({ figures }) => figures !== null)
  const target = { type: 'team', id: team.id, name: team.name }
  await record(actor, 'results.exported', target, { format, voices: results.length })
  return { exportedAt: new Date(), round: round && { id: round.id, name: round.name }, publishedAt, tags: [], results }
}
