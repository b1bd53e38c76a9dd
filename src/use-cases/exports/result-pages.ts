import 'server-only'
import { countPublished, type PublishedAssessment } from '@/database/published-assessments'
import type { Round } from '@/database/rounds'
import { AppError } from '@/errors/app-error'
import type { Voice } from '@/scoring/tally'
import { scopedSpoken } from '../dashboard/scoped-assessments'
import { spokenAssessments } from '../dashboard/spoken-assessments'
import { teamFigures } from '../dashboard/team-figures'
import type { ExportedVoice } from './exported-results'

/** How many teams are read at a time: some megabytes, and well under a tenth of a second. */
export const TEAMS_A_PAGE = 20

/** Of which teams results are read, and what of them. */
export type PagesAsked = {
  workspaceId: string
  teams: readonly ExportedVoice['team'][]
  voices: readonly Voice[]
  /** By team the published assessments, the newest first. */
  byTeam: ReadonlyMap<string, readonly PublishedAssessment[]>
  /** The first of each team's is the current one, whether it spoke or not: that of a round. */
  isFixed: boolean
  rounds: readonly Round[]
}

/**
 * What is published of the teams, each page read when it is asked for. The teams and their assessments are those that
 * are given, and what is published of an assessment never changes: so all pages are of one moment.
 * @throws AppError `not-found` if an assessment has been removed meanwhile.
 */
export async function* resultPages(asked: PagesAsked): AsyncGenerator<readonly ExportedVoice[]> {
  for (let start = 0; start < asked.teams.length; start += TEAMS_A_PAGE) {
    const teams = asked.teams.slice(start, start + TEAMS_A_PAGE)
    const byTeam = new Map(teams.map(({ id }) => [id, asked.byTeam.get(id) ?? []]))
    const read = await Promise.all(
      asked.voices.map(async (voice) => {
        const { spoken, tallies } = await spokenAssessments(asked.workspaceId, byTeam, voice, asked.isFixed)
        return { voice, spoken: await scopedSpoken(asked.workspaceId, spoken, asked.rounds), tallies }
      }),
    )
    // Told after the results were read: those of an assessment that is still there were, too.
    await requireAll(asked.workspaceId, [...byTeam.values()].flat())
    yield teams.flatMap((team) =>
      read.map(({ voice, spoken, tallies }) => {
        const { current, previous } = spoken.get(team.id) ?? { current: null, previous: null }
        return {
          team,
          voice,
          figures: teamFigures(current, previous, tallies, voice),
        }
      }),
    )
  }
}

async function requireAll(workspaceId: string, assessments: readonly PublishedAssessment[]): Promise<void> {
  const there = await countPublished(
    workspaceId,
    assessments.map(({ id }) => id),
  )
  if (there < assessments.length) throw new AppError('not-found')
}
