import { describe, expect, it } from 'vitest'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import { LEVELS } from '@/questionnaire/levels'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import type { Answers } from '@/scoring/tally'
import { tallyOf } from '@/scoring/tally-of'
import { seededRandom } from '@/use-cases/sample/random'
import { findingsIn } from './findings'
import type { Organisation, Team, TeamInRound } from './organisation'
import { type Publication, publications, publish } from './publications'
import { randomOrganisation, randomQuestionnaire } from './random-organisation'

/** Culture has three practices, every other pillar two. */
const asked: AskedPillar[] = PILLAR_IDS.map((id) => ({
  id,
  practices: (id === 'culture' ? ['a', 'b', 'c'] : ['a', 'b']).map((name, index) => ({
    id: `${id}.${name}`,
    weight: 1,
    foundation: index < 2,
  })),
}))

const all: Answers = Object.fromEntries(
  asked.flatMap(({ practices }) => practices.map(({ id }, at) => [id, LEVELS[at]])),
)
const { 'culture.c': _, ...withoutC } = all

/** One round of teams with k = 5; who answered what, by team. */
function organisationOf(...teams: Answers[][]): Organisation {
  let number = 0
  const inRound: TeamInRound[] = teams.map((answers, index) => {
    const team: Team = { id: `team ${index}`, tags: ['department'] }
    return { team, people: answers.map((given) => ({ number: number++, answers: given })) }
  })
  const round = { id: 'round 0', variant: 'full', asked, teams: inRound } as const
  return { minimumGroupSize: 5, teams: inRound.map(({ team }) => team), rounds: [round] }
}

const times = (count: number, answers: Answers): Answers[] => Array(count).fill(answers)

/** The same tally once more, as if it had been published of other people. */
function ofOthers({ rounds, minimumGroupSize }: Organisation, without: readonly number[]): Publication[] {
  const round = rounds[0]
  const at = round?.teams[0]
  if (!round || !at) throw new Error('No team takes part')
  const people = at.people.filter(({ number }) => !without.includes(number))
  return publish(round, at, minimumGroupSize, undefined, people)
}

/** As it was before withheld practices left the pillar: the sums of all practices asked. */
function withAllSums(publication: Publication): Publication {
  const { tally, people, asked } = publication
  if (tally.withheld) return publication
  const { pillars } = tallyOf(
    people.map(({ answers }) => answers),
    asked,
  )
  return { ...publication, tally: { ...tally, pillars } }
}

describe('the solver', () => {
  it('finds nothing where nothing is leaked', () => {
    const organisation = organisationOf(times(6, all), times(2, all), times(5, all))
    const found = findingsIn(organisation, publications(organisation))
    expect(found).toMatchObject({ isolations: [], withheld: [], partialPillars: 0 })
  })

  it('finds a withheld practice in the sums of its pillar', () => {
    const organisation = organisationOf([...times(4, all), ...times(2, withoutC)])
    const honest = publications(organisation)
    expect(honest[0]?.tally.practices['culture.c']).toBeNull()
    expect(findingsIn(organisation, honest).withheld).toEqual([])
    const { withheld } = findingsIn(organisation, honest.map(withAllSums))
    expect(withheld).toContainEqual({ what: 'withheld', pillar: 'culture', people: [0, 1, 2, 3] })
  })

  it('finds a team that is too small in the total of its tag', () => {
    const organisation = organisationOf(times(6, all), times(2, all), times(5, all))
    const isTooSmall = ({ tally }: Publication) => tally.withheld !== null
    const { isolations } = findingsIn(organisation, publications(organisation), isTooSmall)
    expect(isolations).toContainEqual({ of: 'levels of lean.a', people: [6, 7], why: 'withheld' })
    expect(isolations).toContainEqual({ of: 'scores in lean', people: [6, 7], why: 'two people' })
  })

  it('finds two teams that are too small in the total of their tag', () => {
    const organisation = organisationOf(times(6, all), times(2, all), times(4, all))
    const isTooSmall = ({ tally }: Publication) => tally.withheld !== null
    const { isolations } = findingsIn(organisation, publications(organisation), isTooSmall)
    expect(isolations).toContainEqual({ of: 'levels of lean.a', people: [6, 7, 8, 9, 10, 11], why: 'withheld' })
  })

  it('finds the last one to answer where a tally was published before', () => {
    const organisation = organisationOf(times(6, all))
    const { isolations } = findingsIn(organisation, [...publications(organisation), ...ofOthers(organisation, [5])])
    expect(isolations).toContainEqual({ of: 'levels of lean.a', people: [5], why: 'one person' })
  })

  it('finds the two in whom two exports differ', () => {
    const organisation = organisationOf(times(7, all))
    const exports = [...ofOthers(organisation, [5]), ...ofOthers(organisation, [6])]
    const { isolations } = findingsIn(organisation, exports)
    expect(isolations).toContainEqual({ of: 'scores in sharing', people: [5, 6], why: 'two people' })
  })

  it('counts what the figures of a pillar tell of who alone left a practice out', () => {
    const organisation = organisationOf([...times(6, all), withoutC])
    expect(findingsIn(organisation, publications(organisation)).partialPillars).toBe(1)
  })

  it('refuses figures that nobody’s answers explain', () => {
    const organisation = organisationOf(times(6, all))
    const wrong = publications(organisation).map((publication) => ({
      ...publication,
      tally: {
        ...publication.tally,
        pillars: { ...publication.tally.pillars, lean: { n: 6, sum: 1, sumOfSquares: 1 } },
      },
    }))
    expect(() => findingsIn(organisation, wrong)).toThrow('Nothing explains the figures of lean')
  })

  it('finds such leaks in random organisations, too', { timeout: 60_000 }, () => {
    const found = { sums: 0, totals: 0, earlier: 0, tried: 0 }
    for (let number = 0; number < 100; number++) {
      const random = seededRandom(`leaking ${number}`)
      const organisation = randomOrganisation(random, randomQuestionnaire(random))
      const honest = publications(organisation)
      if (findingsIn(organisation, honest.map(withAllSums)).withheld.length > 0) found.sums++
      if (findingsIn(organisation, honest, () => true).isolations.length > 0) found.totals++
      const at = organisation.rounds[0]?.teams[0]
      const last = at?.people.at(-1)
      if (!at || !last || at.people.length <= organisation.minimumGroupSize) continue
      const earlier = ofOthers(organisation, [last.number])
      const shows = (id: string) => earlier[0]?.tally.practices[id] && honest[0]?.tally.practices[id]
      if (!Object.keys(last.answers).some(shows)) continue
      found.tried++
      if (findingsIn(organisation, [...honest, ...earlier]).isolations.length > 0) found.earlier++
    }
    expect(found.sums).toBeGreaterThan(40)
    expect(found.totals).toBeGreaterThan(60)
    expect(found.tried).toBeGreaterThan(10)
    expect(found.earlier).toBe(found.tried)
  })
})
