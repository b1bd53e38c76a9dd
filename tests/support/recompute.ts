/**
 * The figures of one lead's answers, worked out anew from docs/scoring.md: on purpose without anything of src/scoring,
 * so that the two can be held against each other.
 */
export type RawAnswers = Readonly<Record<string, number | 'na' | 'unknown'>>

/** What a questionnaire says of a pillar, as far as scoring needs it. */
export type AskedPillar = {
  id: string
  practices: readonly { id: string; weight: number; foundation: boolean }[]
}

export type PillarFigures = { score: number | null; n: number; level: number | null }
export type PracticeFigures = {
  score: number | null
  n: number
  levels: readonly number[]
  na: number
  unknown: number
  missing: number
}

export type Recomputed = { pillars: Record<string, PillarFigures>; practices: Record<string, PracticeFigures> }

/** By the ids of pillars and practices. */
export function recompute(answers: RawAnswers, asked: readonly AskedPillar[]): Recomputed {
  const practices = asked.flatMap((pillar) => pillar.practices)
  return {
    pillars: Object.fromEntries(asked.map((pillar) => [pillar.id, pillarOf(answers, pillar)])),
    practices: Object.fromEntries(practices.map(({ id }) => [id, practiceOf(answers[id])])),
  }
}

/** Rules 1 and 2: of one person, the pillar's score is that person's own. */
function pillarOf(answers: RawAnswers, { practices }: AskedPillar): PillarFigures {
  const applicable = practices.filter(({ id }) => answers[id] !== 'na')
  const given = applicable.filter(({ id }) => typeof answers[id] === 'number')
  const weightOf = (some: typeof given) => some.reduce((sum, { weight }) => sum + weight, 0)
  // 60 % of the weight, in whole thousandths, since weights such as 0.1 do not add up exactly.
  const isEnough =
    given.length > 0 && Math.round(weightOf(given) * 1000) * 10 >= Math.round(weightOf(applicable) * 1000) * 6
  if (!isEnough) return { score: null, n: 0, level: null }
  const points = given.reduce((sum, { id, weight }) => sum + weight * Number(answers[id]), 0)
  const score = points / weightOf(given)
  // Rule 5: a foundation holds the level back at one above its own.
  const caps = given.filter(({ foundation }) => foundation).map(({ id }) => Number(answers[id]) + 1)
  return { score, n: 1, level: Math.min(Math.floor(score + 0.5 + 1e-9), ...caps) }
}

/** Rule 3: one person's answer is the mean of itself. */
function practiceOf(answer: RawAnswers[string] | undefined): PracticeFigures {
  const level = typeof answer === 'number' ? answer : null
  return {
    score: level,
    n: level === null ? 0 : 1,
    levels: [1, 2, 3, 4, 5].map((one) => (one === level ? 1 : 0)),
    na: answer === 'na' ? 1 : 0,
    unknown: answer === 'unknown' ? 1 : 0,
    missing: answer === undefined ? 1 : 0,
  }
}
