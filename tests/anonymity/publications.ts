import type { AskedPillar } from '@/questionnaire/asked-practices'
import type { PublishedTally } from '@/scoring/tally'
import { memberTallies } from '@/use-cases/rounds/member-tallies'
import type { Organisation, Person, RoundOfTeams, TeamInRound } from './organisation'

/** One tally that was published, with what the solver knows and nobody else: who stands behind it. */
export type Publication = {
  readonly round: RoundOfTeams
  readonly at: TeamInRound
  /** '' over all practices asked, 'quick' over the quick check's, else an earlier round's id. */
  readonly sharedWith: string
  /** The practices it is over. */
  readonly asked: readonly AskedPillar[]
  readonly people: readonly Person[]
  readonly tally: PublishedTally
}

/** All tallies in the members' voice that the rounds of an organisation publish: what closing them publishes. */
export function publications({ minimumGroupSize, rounds }: Organisation): Publication[] {
  const all: Publication[] = []
  const latest = new Map<string, readonly Publication[]>()
  for (const round of rounds) {
    for (const at of round.teams) {
      const published = publish(round, at, minimumGroupSize, latest.get(at.team.id))
      if (published[0]?.tally.withheld === null) latest.set(at.team.id, published)
      all.push(...published)
    }
  }
  return all
}

/** What one team's answers publish; with other people than took part, what would have been published of those. */
export function publish(
  round: RoundOfTeams,
  at: TeamInRound,
  minimumGroupSize: number,
  previous?: readonly Publication[],
  people = at.people,
): Publication[] {
  const tallies = memberTallies({
    responses: people.map(({ answers }) => answers),
    asked: round.asked,
    quick: round.asked.map((pillar) => ({ ...pillar, practices: pillar.practices.filter((one) => one.foundation) })),
    minimumGroupSize,
    previous: previous?.[0]
      ? { assessmentId: previous[0].round.id, tallies: previous.map(({ tally }) => tally) }
      : null,
  })
  return tallies.map(({ sharedWith, tally }) => {
    const asked = round.asked.map((pillar) => ({
      ...pillar,
      practices: pillar.practices.filter(({ id }) => id in tally.practices),
    }))
    return { round, at, sharedWith, asked, people, tally }
  })
}
