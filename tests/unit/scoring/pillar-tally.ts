import type { PillarTally } from '@/scoring/tally'

/** The pillar tally of scores written out in a test. */
export function pillarTally(...scores: readonly number[]): PillarTally {
  return {
    n: scores.length,
    sum: scores.reduce((total, score) => total + score, 0),
    sumOfSquares: scores.reduce((total, score) => total + score * score, 0),
  }
}
