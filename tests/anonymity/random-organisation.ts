import type { Answer } from '@/questionnaire/answer-schema'
import type { AskedPillar, Variant } from '@/questionnaire/asked-practices'
import { LEVELS } from '@/questionnaire/levels'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import type { Organisation, RoundOfTeams, Team } from './organisation'

export type Random = () => number

const TAGS = ['a', 'b', 'c', 'd']

const below = (random: Random, limit: number) => Math.floor(random() * limit)
const oneOf = <T>(random: Random, from: readonly T[]): T => from[below(random, from.length)] as T
const chance = (random: Random, p: number) => random() < p

/** Five pillars of two to four practices with whole weights; the first two of each are its foundations. */
export function randomQuestionnaire(random: Random): AskedPillar[] {
  return PILLAR_IDS.map((id) => ({
    id,
    practices: Array.from({ length: 2 + below(random, 3) }, (_, index) => ({
      id: `${id}.${index}`,
      weight: chance(random, 0.7) ? 1 : 1 + below(random, 3),
      foundation: index < 2,
    })),
  }))
}

/** One to twelve teams with overlapping tags in one to three rounds, much of it close to the limits of what is told. */
export function randomOrganisation(random: Random, questionnaire: readonly AskedPillar[]): Organisation {
  const minimumGroupSize = 3 + below(random, 4)
  const teams = Array.from({ length: 1 + below(random, 12) }, (_, index) => ({
    id: `team ${index}`,
    tags: TAGS.filter(() => chance(random, 0.4)),
  }))
  const sizes = teams.map(() => randomSize(random, minimumGroupSize))
  let people = 0
  const rounds: RoundOfTeams[] = []
  for (const id of ['round 0', 'round 1', 'round 2'].slice(0, 1 + below(random, 3))) {
    const variant: Variant = chance(random, 0.6) ? 'full' : 'quick'
    const asked = questionnaire.map((pillar) => ({
      ...pillar,
      practices: pillar.practices.filter(({ foundation }) => variant === 'full' || foundation),
    }))
    const taking = teams.flatMap((team, index) => (chance(random, 0.75) ? [[team, sizes[index] ?? 0] as const] : []))
    rounds.push({
      id,
      variant,
      asked,
      teams: taking.map(([team, size]: readonly [Team, number]) => ({
        team,
        people: randomAnswers(random, asked, sizeThisTime(random, size), minimumGroupSize).map((given) => {
          return { number: people++, answers: Object.fromEntries(given) }
        }),
      })),
    })
  }
  return { minimumGroupSize, teams, rounds }
}

/** 0 to 12, mostly one less than the minimum group size, just that, or one more. */
function randomSize(random: Random, minimum: number): number {
  return chance(random, 0.4) ? below(random, 13) : minimum - 1 + below(random, 3)
}

function sizeThisTime(random: Random, size: number): number {
  return Math.max(0, chance(random, 0.7) ? size : size - 1 + below(random, 3))
}

type Given = Map<string, Answer>

function randomAnswers(random: Random, asked: readonly AskedPillar[], size: number, minimum: number): Given[] {
  const people: Given[] = Array.from({ length: size }, () => new Map())
  for (const { practices } of asked) {
    // Some leave a whole pillar out.
    const here = people.filter(() => !chance(random, 0.04))
    for (const { id } of practices) answerPractice(random, id, here, minimum)
  }
  return people
}

/** Answers one practice in one of four ways, two of which end just above or below a limit. */
function answerPractice(random: Random, id: string, people: readonly Given[], minimum: number): void {
  const shuffled = people.map((person) => [random(), person] as const).sort(([a], [b]) => a - b)
  const way = random()
  const skips = way > 0.9 ? random() : 0.04
  const answering = minimum - 2 + below(random, 4)
  const rating = 1 + below(random, 4)
  shuffled.forEach(([, person], place) => {
    const level = oneOf(random, LEVELS)
    const unrated = oneOf(random, ['na', 'unknown'] as const)
    if (way < 0.2) {
      if (place < answering) person.set(id, chance(random, 0.8) ? level : unrated)
    } else if (way < 0.35) person.set(id, place < rating ? level : unrated)
    else if (chance(random, skips)) {
      if (chance(random, 0.5)) person.set(id, unrated)
    } else person.set(id, level)
  })
}
