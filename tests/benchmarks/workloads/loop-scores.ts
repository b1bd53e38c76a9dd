import type { AskedPillar } from '../../../src/questionnaire/asked-practices'
import type { Answers } from '../../../src/scoring/tally'

/** By pillar, then by practice: its weight, and the level given, 0 for "not applicable" and −1 for "don't know". */
export type Arrays = readonly (readonly [weights: Float64Array, levels: Int8Array])[]

export function arraysOf(answers: Answers, asked: readonly AskedPillar[]): Arrays {
  return asked.map(({ practices }) => [
    Float64Array.from(practices, ({ weight }) => weight),
    Int8Array.from(practices, ({ id }) => {
      const answer = answers[id] ?? 'unknown'
      return answer === 'na' ? 0 : answer === 'unknown' ? -1 : answer
    }),
  ])
}

/** A response's pillar scores with no more than the sums: what scoring would take if it were nothing else. */
export function loopScores(arrays: Arrays): (number | null)[] {
  const scores: (number | null)[] = []
  for (const [weights, levels] of arrays) {
    let [applicable, given, points] = [0, 0, 0]
    for (let index = 0; index < weights.length; index++) {
      const [weight = 0, level = 0] = [weights[index], levels[index]]
      if (level === 0) continue
      applicable += weight
      if (level < 0) continue
      given += weight
      points += weight * level
    }
    scores.push(given === 0 || given / applicable < 0.6 ? null : points / given)
  }
  return scores
}
