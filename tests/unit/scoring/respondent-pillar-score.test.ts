import { describe, expect, it } from 'vitest'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import { respondentPillarScore } from '@/scoring/respondent-pillar-score'
import { pillar } from './worked-example'

function weighted(...weights: readonly number[]): AskedPillar {
  return { id: 'lean', practices: weights.map((weight, index) => ({ id: `p${index}`, weight, foundation: false })) }
}

describe('respondentPillarScore', () => {
  it('is the weighted mean of the levels given', () => {
    expect(respondentPillarScore({ p0: 2, p1: 5 }, weighted(2, 1))).toBe(3)
  })

  it('exists at exactly three of five', () => {
    expect(respondentPillarScore({ a: 2, b: 3, c: 4 }, pillar)).toBe(3)
    expect(respondentPillarScore({ a: 2, b: 3, c: 4, d: 'unknown', e: 'unknown' }, pillar)).toBe(3)
  })

  it('does not exist at two of five', () => {
    expect(respondentPillarScore({ a: 2, b: 3 }, pillar)).toBeNull()
  })

  it('exists at exactly 60 % of weights that binary fractions cannot hold', () => {
    // 0.1 + 0.2 + 0.3 of 0.1 + 0.2 + 0.3 + 0.4 is 0.6 on paper, and 0.3 + 0.3 of 1 in binary a little less or more.
    expect(respondentPillarScore({ p0: 3, p1: 3, p2: 3 }, weighted(0.1, 0.2, 0.3, 0.4))).toBe(3)
    expect(respondentPillarScore({ p1: 3 }, weighted(0.28, 0.42))).toBe(3)
    expect(respondentPillarScore({ p0: 3, p2: 3, p4: 3 }, weighted(0.7, 0.7, 0.7, 0.7, 0.7))).toBe(3)
  })

  it('counts coverage by weight, not by number', () => {
    expect(respondentPillarScore({ p0: 4 }, weighted(3, 1, 1))).toBe(4)
    expect(respondentPillarScore({ p1: 4, p2: 4 }, weighted(3, 1, 1))).toBeNull()
  })

  it('leaves what does not apply out of the coverage', () => {
    expect(respondentPillarScore({ a: 2, b: 'na', c: 'na', d: 'na', e: 4 }, pillar)).toBe(3)
    expect(respondentPillarScore({ a: 'na', b: 'na', c: 'na', d: 'na', e: 'na' }, pillar)).toBeNull()
  })

  it('does not exist without answers or without practices', () => {
    expect(respondentPillarScore({}, pillar)).toBeNull()
    expect(respondentPillarScore({ a: 3 }, { id: 'lean', practices: [] })).toBeNull()
  })

  it('is exactly the level that all practices were given, whatever their weights', () => {
    for (let weight = 0.1; weight < 3; weight += 0.1) {
      expect(respondentPillarScore({ p0: 5, p1: 5, p2: 5 }, weighted(weight, 0.1, 0.7))).toBe(5)
    }
  })
})
