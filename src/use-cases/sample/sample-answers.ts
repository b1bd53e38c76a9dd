import type { Answer } from '@/questionnaire/answer-schema'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import type { Level } from '@/questionnaire/levels'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { seededRandom } from './random'
import type { SampleTeam } from './sample-teams'

type SampleAnswers = Record<string, Answer>

/** How far practices of one pillar lie apart in every team, in levels: some are hard for everybody. */
const PRACTICE_SPREAD = 1.4

/** One response of a sample team: the lead's (`member` 0) or a member's, always the same for the same arguments. */
export function sampleAnswers(
  team: SampleTeam,
  round: number,
  member: number,
  asked: readonly AskedPillar[],
): SampleAnswers {
  const random = seededRandom(`${team.name} ${round} ${member}`)
  const view = member === 0 ? team.leadBias : (seededRandom(`${team.name} ${member}`)() - 0.5) * 2 * team.spread
  const answers: SampleAnswers = {}
  for (const pillar of asked) {
    const index = PILLAR_IDS.indexOf(pillar.id)
    const level = (team.start[index] ?? 1) + (team.gain[index] ?? 0) * round + view
    for (const { id } of pillar.practices) {
      const noise = (random() - 0.5) * (0.6 + team.spread)
      const says = random()
      if (says < team.unknown) answers[id] = 'unknown'
      else if (says > 0.985) answers[id] = 'na'
      else answers[id] = clamp(level + offset(team, id) + noise)
    }
  }
  return answers
}

/** Half of it belongs to the practice, half to the team. */
function offset(team: SampleTeam, practiceId: string): number {
  const of = (seed: string) => (seededRandom(seed)() - 0.5) * PRACTICE_SPREAD
  return (of(practiceId) + of(`${team.name} ${practiceId}`)) / 2
}

function clamp(level: number): Level {
  return Math.min(5, Math.max(1, Math.round(level))) as Level
}
