import type { PillarId } from '@/questionnaire/pillars'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import { byPillar } from '@/scoring/by-pillar'
import type { SpokenTeam } from '@/use-cases/dashboard/spoken-teams'
import type { PillarFigures, PracticeFigures, TeamFigures } from '@/use-cases/dashboard/team-figures'

const NO_PILLAR: PillarFigures = {
  score: null,
  n: 0,
  withheld: false,
  interval: null,
  level: null,
  change: null,
  counts: null,
  gap: null,
}

const NO_PRACTICE: PracticeFigures = { score: null, n: 0, withheld: false, agreement: null }

type Given = Partial<Omit<TeamFigures, 'pillars' | 'practices'>> & {
  pillars?: Partial<Record<PillarId, Partial<PillarFigures>>>
  practices?: Readonly<Record<string, Partial<PracticeFigures>>>
}

/** What is published of a team, of which only what matters is given. */
export function givenFigures({ pillars = {}, practices = {}, ...given }: Given): TeamFigures {
  return {
    assessmentId: 'assessment',
    questionnaire: currentQuestionnaire,
    publishedAt: new Date('2026-06-01T12:00:00Z'),
    round: 'Summer',
    variant: 'full',
    responses: 5,
    expectedSize: null,
    withheld: false,
    minimumGroupSize: 5,
    previous: null,
    ...given,
    pillars: byPillar((id) => ({ ...NO_PILLAR, ...pillars[id] })),
    practices: Object.fromEntries(
      Object.entries(practices).map(([id, figures]) => [id, { ...NO_PRACTICE, ...figures }]),
    ),
    tally: { responses: 5, withheld: null, practices: {}, pillars: byPillar(() => null) },
  }
}

/** A team with such figures, known by its name. */
export function spokenTeam(team: string, given: Given = {}): SpokenTeam {
  return { place: placeOf(team), figures: givenFigures({ assessmentId: placeOf(team).assessmentId, ...given }) }
}

/** Where a team's figures are to be looked up. */
export const placeOf = (team: string) => ({ teamId: team.toLowerCase(), team, assessmentId: `of ${team}` })
