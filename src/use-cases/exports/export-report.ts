import 'server-only'
import type { Actor } from '@/auth/actor'
import { listPublishedAssessments } from '@/database/published-assessments'
import { listRounds } from '@/database/rounds'
import { listTags } from '@/database/team-tags'
import { AppError } from '@/errors/app-error'
import { VOICES, type Voice } from '@/scoring/tally'
import { requireAssessment } from '../assessments/require-assessment'
import { record } from '../audit/record'
import { scoping } from '../dashboard/scoping'
import { spokenAssessments } from '../dashboard/spoken-assessments'
import { teamFigures } from '../dashboard/team-figures'
import type { ExportFormat } from './export-formats'
import type { ExportedResults } from './exported-results'

/**
 * What is published of a team's assessment, in all voices. The audit log tells of it.
 * @throws AppError `not-found`, also for an assessment that is not published.
 */
export async function exportReport(actor: Actor, assessmentId: string, format: ExportFormat): Promise<ExportedResults> {
  const { workspaceId } = actor
  const { id, publishedAt, team, round } = await requireAssessment(actor, assessmentId)
  if (publishedAt === null) throw new AppError('not-found')
  const [published, rounds, tags] = await Promise.all([
    listPublishedAssessments(workspaceId, [team.id]),
    listRounds(workspaceId),
    listTags(workspaceId),
  ])
  const scoped = published.map(scoping(rounds))
  const upToThis = new Map([[team.id, scoped.slice(scoped.findIndex((one) => one.id === id))]])
  const figuresIn = async (voice: Voice) => {
    const { spoken, tallies } = await spokenAssessments(workspaceId, upToThis, voice, true)
    const { current, previous } = spoken.get(team.id) ?? { current: null, previous: null }
    return teamFigures(current, previous, tallies, voice)
  }
  const names = tags.filter(({ teamIds }) => teamIds.includes(team.id)).map(({ name }) => name)
  const exported = { id: team.id, name: team.name, sample: team.sample, tags: names }
  const all = await Promise.all(
    VOICES.map(async (voice) => ({ team: exported, voice, figures: await figuresIn(voice) })),
  )
  const results = all.filter(({ figures }) => figures !== null)
  const target = { type: 'team', id: team.id, name: team.name }
  await record(actor, 'results.exported', target, { format, voices: results.length })
  return { exportedAt: new Date(), round: round && { id: round.id, name: round.name }, publishedAt, tags: [], results }
}
