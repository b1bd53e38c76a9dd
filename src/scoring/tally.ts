import type { Answer } from '@/questionnaire/answer-schema'
import type { PillarId } from '@/questionnaire/pillars'

/** Where responses come from. Voices are scored apart and never mixed (docs/scoring.md, Terms). */
export const VOICES = ['lead', 'member', 'consensus'] as const
export type Voice = (typeof VOICES)[number]

/** One respondent's answers by practice id. A practice without an answer counts as `unknown`. */
export type Answers = Readonly<Partial<Record<string, Answer>>>

/** How many gave level 1, 2, 3, 4, 5. */
export type LevelCounts = readonly [number, number, number, number, number]

/** How one practice was answered. The counts add up to the number of responses. */
export type PracticeTally = {
  readonly levels: LevelCounts
  readonly na: number
  /** Those who said that they don't know. */
  readonly unknown: number
  /** Those who gave no answer of any kind. */
  readonly missing: number
}

/** How many respondents have a score in one pillar, with the sum of these scores and of their squares. */
export type PillarTally = {
  readonly n: number
  readonly sum: number
  readonly sumOfSquares: number
}

/** All that scoring needs to know of any number of responses in one voice. */
export type Tally = {
  readonly responses: number
  readonly practices: Readonly<Record<string, PracticeTally>>
  readonly pillars: Readonly<Record<PillarId, PillarTally>>
}

/** A tally that may leave the server: null stands where a figure is withheld. JSON carries it without loss. */
export type PublishedTally = {
  readonly responses: number
  readonly withheld: 'too-few-responses' | null
  readonly practices: Readonly<Record<string, PracticeTally | null>>
  readonly pillars: Readonly<Record<PillarId, PillarTally | null>>
}

/** What the scoring functions read: a published tally, or one from which nothing was withheld. */
export type ReadableTally = Pick<PublishedTally, 'responses' | 'practices' | 'pillars'>
