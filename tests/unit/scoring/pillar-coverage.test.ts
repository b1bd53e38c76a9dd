import { describe, expect, it } from 'vitest'
import { pillarCoverage } from '@/scoring/pillar-coverage'
import { publishedTally } from '@/scoring/published-tally'
import { tallyOf } from '@/scoring/tally-of'
import { firstRound, firstTally, pillar } from './worked-example'

describe('pillarCoverage', () => {
  it('is the share of applicable answers that are levels', () => {
    expect(pillarCoverage(firstTally, pillar)).toBe(20 / 24)
  })

  it('goes by weight', () => {
    const heavy = {
      ...pillar,
      practices: [
        { id: 'a', weight: 3, foundation: true },
        { id: 'b', weight: 1, foundation: true },
      ],
    }
    expect(pillarCoverage(tallyOf([{ a: 2 }, { a: 2, b: 'na' }], [heavy]), heavy)).toBe(6 / 7)
  })

  it('is 0 where nobody answered, and null where nothing applies or nobody was there', () => {
    const na = { a: 'na', b: 'na', c: 'na', d: 'na', e: 'na' } as const
    expect(pillarCoverage(tallyOf([{}], [pillar]), pillar)).toBe(0)
    expect(pillarCoverage(tallyOf([na], [pillar]), pillar)).toBeNull()
    expect(pillarCoverage(tallyOf([], [pillar]), pillar)).toBeNull()
  })

  it('is null where a practice is withheld', () => {
    const fewOnD = firstRound.map((answers, index) => (index < 2 ? answers : { ...answers, d: 'unknown' as const }))
    expect(pillarCoverage(publishedTally(fewOnD, [pillar], 'member', 5), pillar)).toBeNull()
    expect(pillarCoverage(publishedTally(firstRound, [pillar], 'member', 6), pillar)).toBeNull()
  })
})
