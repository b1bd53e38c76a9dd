import 'server-only'
import type { PublishedAssessment } from '@/database/published-assessments'
import type { Round } from '@/database/rounds'
import { listTallies } from '@/database/tallies'
import type { Voice } from '@/scoring/tally'
import { type Questions, questionsOf } from '../assessments/require-assessment'
import { type TallyIndex, tallyIndex } from '../reports/published-tallies'

/** A published assessment with what it asked and the round that it belongs to. */
export type ScopedAssessment = PublishedAssessment & Questions & { round: Round | null }

/** What a team's dashboard row is made of. */
export type Spoken = { current: ScopedAssessment | null; previous: ScopedAssessment | null }

/** How many assessments of each team are read at first: mostly they tell all that is asked. */
const NEWEST = 2

type Found = { spoken: ReadonlyMap<string, Spoken>; tallies: TallyIndex }

/**
 * For each team the newest of its assessments that is published in a voice, and the newest before it that told
 * anything. Of hundreds of teams with years of rounds it reads the newest two at first, and all that is older only of
 * those teams that were silent then: two statements at most.
 *
 * @param byTeam - each team's assessments, the newest first
 * @param isFixed - The first of each is the current one, whether it spoke or not: that of a round
 */
export async function spokenAssessments(
  workspaceId: string,
  byTeam: ReadonlyMap<string, readonly ScopedAssessment[]>,
  voice: Voice,
  isFixed: boolean,
): Promise<Found> {
  const lists = [...byTeam.values()]
  const read = (some: readonly ScopedAssessment[]) =>
    listTallies(
      workspaceId,
      some.map(({ id }) => id),
    )
  const newest = await read(lists.flatMap((list) => list.slice(0, NEWEST)))
  let tallies = tallyIndex(newest)
  const isSettled = (list: readonly ScopedAssessment[]) => {
    const { current, previous } = spokenOf(list.slice(0, NEWEST), tallies, voice, isFixed)
    return list.length <= NEWEST || previous !== null || (isFixed && current === null)
  }
  const open = lists.filter((list) => !isSettled(list))
  if (open.length > 0) tallies = tallyIndex([...newest, ...(await read(open.flatMap((list) => list.slice(NEWEST))))])
  const spoken = [...byTeam].map(([team, list]) => [team, spokenOf(list, tallies, voice, isFixed)] as const)
  return { spoken: new Map(spoken), tallies }
}

function spokenOf(
  assessments: readonly ScopedAssessment[],
  tallies: TallyIndex,
  voice: Voice,
  isFixed: boolean,
): Spoken {
  const speaks = ({ id }: ScopedAssessment) => tallies.whole(id, voice) !== null
  const index = isFixed ? 0 : assessments.findIndex(speaks)
  const current = assessments[index]
  if (!current || !speaks(current)) return { current: null, previous: null }
  // Of an assessment that is withheld as a whole there is nothing to compare with.
  const previous = assessments.slice(index + 1).find(({ id }) => tallies.whole(id, voice)?.withheld === null)
  return { current, previous: previous ?? null }
}

/** An assessment with its questions, which hundreds of assessments share. */
export function scopedAssessments(
  assessments: readonly PublishedAssessment[],
  rounds: ReadonlyMap<string, Round>,
): ScopedAssessment[] {
  const known = new Map<string, Questions>()
  return assessments.map((assessment) => {
    const { questionnaireId, questionnaireVersion, variant, roundId } = assessment
    const key = `${questionnaireId} ${questionnaireVersion} ${variant}`
    const questions = known.get(key) ?? questionsOf(assessment)
    known.set(key, questions)
    return { ...assessment, ...questions, round: (roundId && rounds.get(roundId)) || null }
  })
}
