import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { benjaminiHochberg } from '@/scoring/benjamini-hochberg'

/** The 15 p values of section 4 of Benjamini & Hochberg (1995). */
const PUBLISHED = [
  ...[0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344],
  ...[0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1],
]

const kept = (survives: readonly boolean[]) => survives.filter(Boolean).length

describe('benjaminiHochberg', () => {
  it("rejects the four hypotheses of the paper's example at q = 0.05", () => {
    const survives = benjaminiHochberg(PUBLISHED, 0.05)
    expect(survives.slice(0, 4)).toEqual([true, true, true, true])
    expect(kept(survives)).toBe(4)
  })

  it('rejects nine of them at q = 0.10', () => {
    // 0.0459 ≤ 9/15 × 0.10 = 0.06, and 0.3240 > 10/15 × 0.10.
    expect(kept(benjaminiHochberg(PUBLISHED, 0.1))).toBe(9)
  })

  it('steps up: a p value above its own limit survives below one that meets its limit', () => {
    expect(benjaminiHochberg([0.04, 0.045, 0.05], 0.05)).toEqual([true, true, true])
  })

  it('answers at the place of each p value', () => {
    expect(benjaminiHochberg([0.3, 0.01, 0.04], 0.1)).toEqual([false, true, true])
  })

  it('answers the same to the same p value, in any order', () => {
    const ps = fc.array(fc.constantFrom(0, 0.01, 0.02, 0.05, 0.2, 1), { maxLength: 12 })
    fc.assert(
      fc.property(ps, (pValues) => {
        const survives = benjaminiHochberg(pValues, 0.1)
        expect(benjaminiHochberg(pValues.toReversed(), 0.1)).toEqual(survives.toReversed())
        for (const [index, p] of pValues.entries()) expect(survives[pValues.indexOf(p)]).toBe(survives[index])
      }),
    )
  })

  it('believes nothing of nothing', () => {
    expect(benjaminiHochberg([], 0.1)).toEqual([])
  })

  it('refuses what is no probability', () => {
    for (const q of [0, 1, Number.NaN]) expect(() => benjaminiHochberg([0.5], q)).toThrow(RangeError)
    for (const p of [-0.1, 1.1, Number.NaN]) expect(() => benjaminiHochberg([p], 0.1)).toThrow(RangeError)
  })
})
