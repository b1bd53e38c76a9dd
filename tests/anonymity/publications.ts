import type { AskedPillar } from '@/questionnaire/asked-practices'
import { publishedTally } from '@/scoring/published-tally'
import { sharedPractices } from '@/scoring/shared-practices'
import type { PublishedTally } from '@/scoring/tally'
import type { Organisation, Person, RoundOfTeams, TeamInRound } from './organisation'

/** One tally that was published, with what the solver knows and nobody else: who stands behind it. */
export type Publication = {
  readonly round: RoundOfTeams
  readonly at: TeamInRound
  /** '' over all practices asked, 'quick' over the quick check's, else the other round's id. */
  readonly sharedWith: string
  readonly asked: readonly AskedPillar[]
  readonly people: readonly Person[]
  readonly tally: PublishedTally
}

/** All tallies in the members' voice that the rounds of an organisation publish, as closing them does. */
export function publications({ minimumGroupSize, rounds }: Organisation): Publication[] {
  const all: Publication[] = []
  const latest = new Map<string, Publication>()
  for (const round of rounds) {
    for (const at of round.teams) {
      const over = (sharedWith: string, asked: readonly AskedPillar[]) =>
        publication(round, at, sharedWith, asked, minimumGroupSize)
      const whole = over('', round.asked)
      all.push(whole)
      if (round.variant === 'full') all.push(over('quick', round.asked.map(foundations)))
      const previous = latest.get(at.team.id)
      const [before, after] = [previous && openPractices(previous), openPractices(whole)]
      if (previous && before && ids(before) !== ids(after)) {
        // Both ways, which is at least what is published.
        const shared = sharedPractices(before, after)
        all.push(over(previous.round.id, shared))
        all.push(publication(previous.round, previous.at, round.id, shared, minimumGroupSize))
      }
      latest.set(at.team.id, whole)
    }
  }
  return all
}

export function publication(
  round: RoundOfTeams,
  at: TeamInRound,
  sharedWith: string,
  asked: readonly AskedPillar[],
  minimumGroupSize: number,
  people = at.people,
): Publication {
  const answers = people.map((person) => person.answers)
  return { round, at, sharedWith, asked, people, tally: publishedTally(answers, asked, 'member', minimumGroupSize) }
}

function openPractices({ asked, tally }: Publication): AskedPillar[] {
  return asked.map((pillar) => ({
    ...pillar,
    practices: pillar.practices.filter(({ id }) => tally.practices[id] !== null),
  }))
}

function foundations(pillar: AskedPillar): AskedPillar {
  return { ...pillar, practices: pillar.practices.filter(({ foundation }) => foundation) }
}

const ids = (asked: readonly AskedPillar[]) => asked.flatMap(({ practices }) => practices.map(({ id }) => id)).join()
