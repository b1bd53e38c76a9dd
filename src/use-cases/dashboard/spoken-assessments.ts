import 'server-only'
import { listTallies } from '@/database/tallies'
import type { Voice } from '@/scoring/tally'
import { type TallyIndex, tallyIndex } from '../reports/published-tallies'

type Known = { id: string }

/** What a team's dashboard row is made of. */
type Spoken<Assessment> = { current: Assessment | null; previous: Assessment | null }

/** How many assessments of each team are read at first: mostly they tell all that is asked. */
const NEWEST = 2

type Found<Assessment> = { spoken: ReadonlyMap<string, Spoken<Assessment>>; tallies: TallyIndex }

/**
 * For each team the newest of its assessments that is published in a voice, and the newest before it that told
 * anything. Of hundreds of teams with years of rounds it reads the newest two at first, and all that is older only of
 * those teams that were silent then: two statements at most.
 *
 * @param byTeam - each team's assessments, the newest first
 * @param isFixed - The first of each is the current one, whether it spoke or not: that of a round
 */
export async function spokenAssessments<Assessment extends Known>(
  workspaceId: string,
  byTeam: ReadonlyMap<string, readonly Assessment[]>,
  voice: Voice,
  isFixed: boolean,
): Promise<Found<Assessment>> {
  const lists = [...byTeam.values()]
  const read = (some: readonly Known[]) =>
    listTallies(
      workspaceId,
      some.map(({ id }) => id),
    )
  const newest = await read(lists.flatMap((list) => list.slice(0, NEWEST)))
  let tallies = tallyIndex(newest)
  const isSettled = (list: readonly Known[]) => {
    const { current, previous } = spokenOf(list.slice(0, NEWEST), tallies, voice, isFixed)
    return list.length <= NEWEST || previous !== null || (isFixed && current === null)
  }
  const open = lists.filter((list) => !isSettled(list))
  if (open.length > 0) tallies = tallyIndex([...newest, ...(await read(open.flatMap((list) => list.slice(NEWEST))))])
  const spoken = [...byTeam].map(([team, list]) => [team, spokenOf(list, tallies, voice, isFixed)] as const)
  return { spoken: new Map(spoken), tallies }
}

function spokenOf<Assessment extends Known>(
  assessments: readonly Assessment[],
  tallies: TallyIndex,
  voice: Voice,
  isFixed: boolean,
): Spoken<Assessment> {
  const speaks = ({ id }: Known) => tallies.whole(id, voice) !== null
  const index = isFixed ? 0 : assessments.findIndex(speaks)
  const current = assessments[index]
  if (!current || !speaks(current)) return { current: null, previous: null }
  // Of an assessment that is withheld as a whole there is nothing to compare with.
  const previous = assessments.slice(index + 1).find(({ id }) => tallies.whole(id, voice)?.withheld === null)
  return { current, previous: previous ?? null }
}
