import { describe, expect, it } from 'vitest'
import { askedPractices } from '@/questionnaire/asked-practices'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import { seededRandom } from '@/use-cases/sample/random'
import { findingsIn } from './findings'
import { publications } from './publications'
import { randomOrganisation, randomQuestionnaire } from './random-organisation'

/**
 * Looks in everything that 10,000 random organisations publish for a difference that isolates one or two people.
 *
 * Published is what closing a round publishes (memberTallies), and every total over published cells that can be asked
 * for: by tag, round, all rounds, over all practices, the quick check's, or those shared with the round before. The
 * attacker knows all of it, knows which cells exist, and knows of everybody in which rounds they took part, which
 * practices they gave a level for, and which not. What they do not know is anybody's levels.
 *
 * Each figure is one linear equation with known coefficients in unknowns of people. A figure counts as isolating if
 * some linear combination of all figures, found exactly by elimination in whole numbers, is one
 *  1. over nobody but one or two people, within what is added up alike: answers of any kind to a practice, levels of a
 *     practice (so also each level's count), scores in a pillar over the same practices; or over nobody but the people
 *     of withheld cells: a withheld practice, pillar or team (isolated.ts);
 *  2. over the levels of a withheld practice, alone or with other levels of those who gave it one, where a pillar's
 *     scores and the levels of its practices are taken together (pillar-equations.ts).
 * There must be none of either.
 *
 * What does not count:
 *  - a count of 1 in a published distribution: the rules publish it, and it does not tell whose it is;
 *  - who answered and how many: participation is told;
 *  - within one pillar of one team, what the levels of published practices and the scores of the same people tell
 *    together about one or two people who left out other practices than the rest. If all but one gave levels to a, b
 *    and c and that one only to a and b, then Σ scores − Σ levels / 3 is a sixth of that one's a + b. It speaks of
 *    "whoever left out c", never of a withheld cell, and follows from rules 1 to 3 of docs/scoring.md. It is counted
 *    and printed here;
 *  - what is not linear (Σx², whole levels between 1 and 5 that fit the figures in one way only);
 *  - guesses across rounds that people answered as they did before.
 */
const ORGANISATIONS = 10_000
const SEED = 'calms radar'
/** So many of them answer the real questionnaire, which takes longer. */
const REAL = 300

const real = askedPractices(currentQuestionnaire, 'full')

describe(`the published cells of ${ORGANISATIONS} random organisations (seed "${SEED}")`, () => {
  it('isolate nobody and tell nothing of what is withheld', { timeout: 400_000 }, () => {
    let [tallies, pillars, partial] = [0, 0, 0]
    for (let number = 0; number < ORGANISATIONS; number++) {
      const random = seededRandom(`${SEED} ${number}`)
      const organisation = randomOrganisation(random, number < REAL ? real : randomQuestionnaire(random))
      const published = publications(organisation)
      const { isolations, withheld, publishedPillars, partialPillars } = findingsIn(organisation, published)
      expect({ number, isolations, withheld }).toEqual({ number, isolations: [], withheld: [] })
      tallies += published.length
      pillars += publishedPillars
      partial += partialPillars
    }
    const share = ((100 * partial) / pillars).toFixed(1)
    console.info(`${tallies} tallies; ${share} % of ${pillars} pillars tell of who left out what the others did not`)
    // The organisations are close to the limits: much is published, and much is not.
    expect(pillars).toBeGreaterThan(ORGANISATIONS)
  })
})
