import type { APIRequestContext } from '@playwright/test'
import { askedPractices } from '@/questionnaire/asked-practices'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import { fetched } from './downloads'
import { type RawAnswers, type Recomputed, recompute } from './recompute'

const ASKED = askedPractices(currentQuestionnaire, 'full')

/** The titles of all pillars and practices by id. */
export const TITLES: ReadonlyMap<string, string> = new Map(
  currentQuestionnaire.pillars.flatMap((pillar) =>
    [pillar, ...pillar.practices].map(({ id, text }) => [id, text.en.title] as const),
  ),
)

/** A team in a round: its report, and what its lead's raw answers come to. */
export type RawFigures = { assessment: string; figures: Recomputed }

type Exported = {
  teams: { id: string; name: string }[]
  rounds: { id: string; name: string }[]
  assessments: { id: string; teamId: string; roundId: string }[]
  leadResponses: { assessmentId: string; answers: RawAnswers }[]
}

/** What the teams of a round must be shown with, by name: from the raw answers in the workspace's export. */
export async function rawFigures(request: APIRequestContext, round: string): Promise<Map<string, RawFigures>> {
  const bytes = await fetched(request, '/settings/export')
  const { teams, rounds, assessments, leadResponses } = JSON.parse(bytes.toString()) as Exported
  const roundId = rounds.find(({ name }) => name === round)?.id
  const entries = assessments
    .filter((assessment) => assessment.roundId === roundId)
    .map(({ id, teamId }) => {
      const answers = leadResponses.find(({ assessmentId }) => assessmentId === id)?.answers
      const team = teams.find((one) => one.id === teamId)?.name
      if (!answers || team === undefined) throw new Error(`The export has no answers of ${team}`)
      return [team, { assessment: id, figures: recompute(answers, ASKED) }] as const
    })
  return new Map(entries)
}
