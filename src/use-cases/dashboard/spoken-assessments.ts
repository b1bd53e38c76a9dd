import 'server-only'
import type { PublishedAssessment } from '@/database/published-assessments'
import type { Round } from '@/database/rounds'
import { listTallies, type StoredTally } from '@/database/tallies'
import type { Voice } from '@/scoring/tally'
import { type Questions, questionsOf } from '../assessments/require-assessment'
import { type TallyIndex, tallyIndex } from '../reports/published-tallies'

/** A published assessment with what it asked and the round that it belongs to. */
export type ScopedAssessment = PublishedAssessment & Questions & { round: Round | null }

/** What a team's dashboard row is made of. */
export type Spoken = { current: ScopedAssessment | null; previous: ScopedAssessment | null }

type Found = { spoken: ReadonlyMap<string, Spoken>; tallies: TallyIndex }

/**
 * For each team the newest of its assessments that is published in a voice, and the newest before it that told
 * anything. Of hundreds of teams with years of rounds it reads the newest two at first, and further back only for those
 * teams that were silent then.
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
  let stored: StoredTally[] = []
  let tallies = tallyIndex(stored)
  let seen = 0
  const open = () => [...byTeam.values()].filter((list) => list.length > seen && !isSettled(list))
  const isSettled = (list: readonly ScopedAssessment[]) =>
    seen > 0 && spokenOf(list.slice(0, seen), tallies, voice, isFixed).previous !== null
  for (let wanted = open(); wanted.length > 0; wanted = open()) {
    const ids = wanted.flatMap((list) => list.slice(seen, seen + 2).map(({ id }) => id))
    stored = [...stored, ...(await listTallies(workspaceId, ids))]
    tallies = tallyIndex(stored)
    seen += 2
  }
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
